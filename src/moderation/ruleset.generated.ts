// Written by `npm run gen`. Do not edit.
export const RULESET = 'dd08d46298de7d7c';

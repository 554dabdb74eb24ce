// Written by `npm run gen`. Do not edit.
export const RULESET = '70fa86d4e4bc3bfc';

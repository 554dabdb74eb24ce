// Written by `npm run gen`. Do not edit.
export const RULESET = '62901502c2a72047';

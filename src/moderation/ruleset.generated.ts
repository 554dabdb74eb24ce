// Written by `npm run gen`. Do not edit.
export const RULESET = 'd9fdba6ff75c3ab2';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'a1106c0801882bb5';

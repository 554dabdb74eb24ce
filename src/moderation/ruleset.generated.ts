// Written by `npm run gen`. Do not edit.
export const RULESET = 'd03190a981578dde';

// Written by `npm run gen`. Do not edit.
export const RULESET = '39164c49ed4ea3b4';

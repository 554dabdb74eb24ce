// Written by `npm run gen`. Do not edit.
export const RULESET = '758833da2c9a5027';

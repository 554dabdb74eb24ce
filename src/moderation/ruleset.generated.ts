// Written by `npm run gen`. Do not edit.
export const RULESET = '5b533f3f2c9c3ced';

// Written by `npm run gen`. Do not edit.
export const RULESET = '6a4f6c67edbb346f';

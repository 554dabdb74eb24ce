// Written by `npm run gen`. Do not edit.
export const RULESET = '2882f56b2cd39823';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'c07f99bb851636f3';

// Written by `npm run gen`. Do not edit.
export const RULESET = '4620d2d8c1a08f4a';

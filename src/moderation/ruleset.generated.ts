// Written by `npm run gen`. Do not edit.
export const RULESET = '7614accb095df36d';

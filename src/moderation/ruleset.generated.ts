// Written by `npm run gen`. Do not edit.
export const RULESET = 'd4ad07438825431a';

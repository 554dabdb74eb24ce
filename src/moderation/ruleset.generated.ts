// Written by `npm run gen`. Do not edit.
export const RULESET = '644e3904550a1239';

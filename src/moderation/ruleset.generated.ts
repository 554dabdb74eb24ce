// Written by `npm run gen`. Do not edit.
export const RULESET = 'c4d3eb85c6b23780';

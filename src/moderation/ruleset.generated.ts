// Written by `npm run gen`. Do not edit.
export const RULESET = '85f6f6023d1a987f';

// Written by `npm run gen`. Do not edit.
export const RULESET = '138ef992ec38175e';

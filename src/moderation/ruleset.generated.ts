// Written by `npm run gen`. Do not edit.
export const RULESET = '9f42423f6e06f37e';

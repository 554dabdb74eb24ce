// Written by `npm run gen`. Do not edit.
export const RULESET = '21a226c6196e35d1';

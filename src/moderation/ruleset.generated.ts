// Written by `npm run gen`. Do not edit.
export const RULESET = 'dbae55bc46da185c';

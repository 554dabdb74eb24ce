// Written by `npm run gen`. Do not edit.
export const RULESET = 'c24cdc51f9a7b981';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'fba2470b529d2511';

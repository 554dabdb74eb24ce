// Written by `npm run gen`. Do not edit.
export const RULESET = '03603b65ab341652';

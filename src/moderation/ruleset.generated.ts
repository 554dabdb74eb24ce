// Written by `npm run gen`. Do not edit.
export const RULESET = 'e8468b610df434c9';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'f7f07d8158564a48';

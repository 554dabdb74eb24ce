// Written by `npm run gen`. Do not edit.
export const RULESET = '509ee0ee2bc08053';

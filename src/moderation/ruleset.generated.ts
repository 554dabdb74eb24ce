// Written by `npm run gen`. Do not edit.
export const RULESET = '1da08fc76e34d73a';

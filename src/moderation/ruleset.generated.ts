// Written by `npm run gen`. Do not edit.
export const RULESET = '3afa6be5cb5fdcda';

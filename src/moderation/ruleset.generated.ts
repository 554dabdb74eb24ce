// Written by `npm run gen`. Do not edit.
export const RULESET = '942845db78131a1a';

// Written by `npm run gen`. Do not edit.
export const RULESET = '0c0c47d148914d99';

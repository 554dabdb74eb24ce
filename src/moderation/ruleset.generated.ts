// Written by `npm run gen`. Do not edit.
export const RULESET = '4e3cfc973dc8ff29';

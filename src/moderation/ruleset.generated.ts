// Written by `npm run gen`. Do not edit.
export const RULESET = '662ec4992f707f06';

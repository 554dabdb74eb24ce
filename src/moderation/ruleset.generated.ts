// Written by `npm run gen`. Do not edit.
export const RULESET = 'c1306fe380620a9a';

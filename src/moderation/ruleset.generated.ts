// Written by `npm run gen`. Do not edit.
export const RULESET = 'db0ee1bb585c985a';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'f65d17b2abfab82b';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'e8f1a009fb51aa53';

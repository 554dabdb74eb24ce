// Written by `npm run gen`. Do not edit.
export const RULESET = 'd39f50afd23d32e0';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'e1611d7558c4a099';

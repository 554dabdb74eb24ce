// Written by `npm run gen`. Do not edit.
export const RULESET = '6e4c391d90b033bd';

// Written by `npm run gen`. Do not edit.
export const RULESET = '2659e3698b452ee6';

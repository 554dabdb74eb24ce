// Written by `npm run gen`. Do not edit.
export const RULESET = '7927646b778731a0';

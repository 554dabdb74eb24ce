// Written by `npm run gen`. Do not edit.
export const RULESET = 'd6042aeb31414fa7';

// Written by `npm run gen`. Do not edit.
export const RULESET = '5abedd74fd8ea200';

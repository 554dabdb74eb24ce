// Written by `npm run gen`. Do not edit.
export const RULESET = '57685aaccf0fb7b4';

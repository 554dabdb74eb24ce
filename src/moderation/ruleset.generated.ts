// Written by `npm run gen`. Do not edit.
export const RULESET = '076648bf9be5e563';

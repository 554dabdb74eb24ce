// Written by `npm run gen`. Do not edit.
export const RULESET = '5e6b38849f3e3234';

// Written by `npm run gen`. Do not edit.
export const RULESET = '9d2ac92aa5a412a0';

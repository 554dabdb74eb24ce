// Written by `npm run gen`. Do not edit.
export const RULESET = '34385145c324dfb3';

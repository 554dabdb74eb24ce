// Written by `npm run gen`. Do not edit.
export const RULESET = '29c090cd513ce8c0';

// Written by `npm run gen`. Do not edit.
export const RULESET = '9ae22ce51263620e';

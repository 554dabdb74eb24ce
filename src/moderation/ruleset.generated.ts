// Written by `npm run gen`. Do not edit.
export const RULESET = '53f9847e127c7d55';

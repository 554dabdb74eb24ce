// Written by `npm run gen`. Do not edit.
export const RULESET = '930aaf15847cc4a9';

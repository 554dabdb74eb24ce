// Written by `npm run gen`. Do not edit.
export const RULESET = 'eee6ef4ec5d914d3';

// Written by `npm run gen`. Do not edit.
export const RULESET = '72fef427db5fdba0';

// Written by `npm run gen`. Do not edit.
export const RULESET = '8d29f86d08169bf0';

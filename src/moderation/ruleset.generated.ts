// Written by `npm run gen`. Do not edit.
export const RULESET = '3662ac4194737c72';

// Written by `npm run gen`. Do not edit.
export const RULESET = '3f142a21e22c8ddd';

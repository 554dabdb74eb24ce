// Written by `npm run gen`. Do not edit.
export const RULESET = '828d93a172e50e7f';

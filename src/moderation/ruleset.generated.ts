// Written by `npm run gen`. Do not edit.
export const RULESET = 'fe2cf7de812a6401';

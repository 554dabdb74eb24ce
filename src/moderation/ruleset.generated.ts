// Written by `npm run gen`. Do not edit.
export const RULESET = 'ac9f445466859813';

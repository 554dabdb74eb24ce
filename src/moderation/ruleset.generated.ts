// Written by `npm run gen`. Do not edit.
export const RULESET = '8c363eec58610efd';

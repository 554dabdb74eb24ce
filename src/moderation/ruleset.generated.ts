// Written by `npm run gen`. Do not edit.
export const RULESET = '79725ab8cbed2e91';

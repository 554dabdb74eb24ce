// Written by `npm run gen`. Do not edit.
export const RULESET = 'bd5b6c095b317fd6';

// Written by `npm run gen`. Do not edit.
export const RULESET = '4bb901c69f944a23';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'cb702a321e87335e';

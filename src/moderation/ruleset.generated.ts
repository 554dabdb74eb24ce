// Written by `npm run gen`. Do not edit.
export const RULESET = '1c014bf9093fc141';

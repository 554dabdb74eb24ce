// Written by `npm run gen`. Do not edit.
export const RULESET = '0897ccaee06b56c1';

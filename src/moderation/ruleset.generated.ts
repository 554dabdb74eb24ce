// Written by `npm run gen`. Do not edit.
export const RULESET = 'c90bcba107d1dc83';

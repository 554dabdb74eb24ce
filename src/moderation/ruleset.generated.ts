// Written by `npm run gen`. Do not edit.
export const RULESET = 'dfb64f5d80c918be';

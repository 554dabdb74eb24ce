// Written by `npm run gen`. Do not edit.
export const RULESET = 'b51b2ed9ce776c71';

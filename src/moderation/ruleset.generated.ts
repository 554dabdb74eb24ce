// Written by `npm run gen`. Do not edit.
export const RULESET = '96af787563ce347b';

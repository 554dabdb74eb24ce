// Written by `npm run gen`. Do not edit.
export const RULESET = '3f642857aa589885';

// Written by `npm run gen`. Do not edit.
export const RULESET = 'a0de8fbcb55d8275';

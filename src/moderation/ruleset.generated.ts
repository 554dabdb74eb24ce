// Written by `npm run gen`. Do not edit.
export const RULESET = 'f21c32f7e065b226';

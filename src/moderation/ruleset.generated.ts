// Written by `npm run gen`. Do not edit.
export const RULESET = '4966c65060978e46';

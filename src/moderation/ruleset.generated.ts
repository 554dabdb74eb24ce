// Written by `npm run gen`. Do not edit.
export const RULESET = '655248fc829d769d';

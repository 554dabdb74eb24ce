// Written by `npm run gen`. Do not edit.
export const RULESET = '699325a3e2dce204';

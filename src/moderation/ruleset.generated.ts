// Written by `npm run gen`. Do not edit.
export const RULESET = '14f7de864270e9f8';

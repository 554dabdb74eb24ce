// Written by `npm run gen`. Do not edit.
export const RULESET = '12fc919f5ab37a15';

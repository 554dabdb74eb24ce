// Written by `npm run gen`. Do not edit.
export const RULESET = '4691bb506cbf8782';

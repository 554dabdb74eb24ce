// Written by `npm run gen`. Do not edit.
export const RULESET = 'cca9c8007e5cc54f';

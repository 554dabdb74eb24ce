// Written by `npm run gen`. Do not edit.
export const RULESET = '9f74cb16b98f5333';

// Written by `npm run gen`. Do not edit.
export const RULESET = '9a32b95fe4a9be1c';

// Written by `npm run gen`. Do not edit.
export const RULESET = '289314ffc5687fc8';

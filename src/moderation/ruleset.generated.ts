// Written by `npm run gen`. Do not edit.
export const RULESET = '03c7a932f9b81a2d';

// Written by `npm run gen`. Do not edit.
export const RULESET = '38f63eebc197223d';

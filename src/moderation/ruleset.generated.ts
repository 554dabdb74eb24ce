// Written by `npm run gen`. Do not edit.
export const RULESET = '9d3dce9a5b856c1d';

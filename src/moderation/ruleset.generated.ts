// Written by `npm run gen`. Do not edit.
export const RULESET = '04086689530ea4ea';

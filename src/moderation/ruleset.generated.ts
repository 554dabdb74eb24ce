// Written by `npm run gen`. Do not edit.
export const RULESET = '79ffa0e847281b18';

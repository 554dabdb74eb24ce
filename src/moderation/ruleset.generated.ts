// Written by `npm run gen`. Do not edit.
export const RULESET = '0baf5a209ad4a751';

// Written by `npm run gen`. Do not edit.
export const RULESET = '0b5f53a77b793dfa';

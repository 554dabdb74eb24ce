// Written by `npm run gen`. Do not edit.
export const RULESET = 'ed74365e5a9fda72';

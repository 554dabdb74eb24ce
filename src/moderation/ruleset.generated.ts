// Written by `npm run gen`. Do not edit.
export const RULESET = 'f234463c6fe49e83';

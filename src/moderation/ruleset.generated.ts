// Written by `npm run gen`. Do not edit.
export const RULESET = '986bec2e522fd5bd';

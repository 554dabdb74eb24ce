// Written by `npm run gen`. Do not edit.
export const RULESET = 'b8bb6face2b4cb9f';

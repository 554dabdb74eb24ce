// Written by `npm run gen`. Do not edit.
export const RULESET = 'd672ed4613e5e563';

// Written by `npm run gen`. Do not edit.
export const RULESET = '98fafd78074c0927';

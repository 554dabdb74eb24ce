// Written by `npm run gen`. Do not edit.
export const RULESET = '6413e2ea2c498ec2';

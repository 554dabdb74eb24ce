/** Name of the self-contained file that holds one ruleset. */
export const archiveName = (ruleset: string): string => `ruleset-${ruleset}.mjs`;

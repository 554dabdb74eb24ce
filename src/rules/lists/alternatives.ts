/** Bounded regex sources of a list with spaces or new lines between them, as one source. */
export const alternatives = (sources: string): string => sources.trim().split(/\s+/).join('|');

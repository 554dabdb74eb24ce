/** Stable keys of harm. A policy pack maps its clauses onto them; a rule names exactly one. */
export const CATEGORIES = [
  'abuse',
  'impersonation',
  'advertising',
  'intellectual-property',
  'illegal',
  'obscenity',
  'personal-data',
  'malware',
  'malicious-link',
  'political-religious',
  'platform-terms',
  'other',
  'off-topic',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Why staff must be told at once (DESIGN, Vocabulary: urgent). */
export const URGENT_KINDS = ['threat', 'self-harm', 'child-safety', 'leaked-personal-data', 'rescue-call'] as const;

export type UrgentKind = (typeof URGENT_KINDS)[number];

/** Half-open range [start, end) in UTF-16 units of the text as Instagram delivered it. */
export type Span = readonly [start: number, end: number];

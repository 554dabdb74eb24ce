import type { OfficeFacts } from './office.ts';
import { Prefilter } from './prefilter/filter.ts';
import type { Sought } from './prefilter/sought.ts';
import type { RegisteredRule, Signal } from './rule.ts';
import { JudgedText, type RuleSubject, sought } from './text/judged-text.ts';
import { maskReader } from './text/masks.ts';
import { otherReadings } from './text/readings.ts';

export interface Findings {
  readonly signals: readonly Signal[];
  /** False when the time budget was spent, a rule failed or text was cut off: flag at least. */
  readonly complete: boolean;
  readonly text: JudgedText;
}

export interface Engine {
  scan(subject: RuleSubject): Findings;
}

/**
 * Longest that one comment may take. Any legal input takes well under 50 ms on a laptop (test/rules); this is the
 * net under that, wide enough that a cold start on a small Lambda, where every pattern is compiled at its first
 * use, never spends it: the same text must get the same answer.
 */
const BUDGET_MS = 2_000;

/** A filter that was computed beforehand, and of how many rules, the first ones. */
export interface KnownFilter {
  readonly filter: Prefilter;
  readonly rules: number;
}

/** @param now monotonic milliseconds; @param budgetMs per comment. Never throws for any text. */
export function createEngine(
  rules: readonly RegisteredRule[],
  office: OfficeFacts,
  now: () => number,
  { budgetMs = BUDGET_MS, known }: { readonly budgetMs?: number; readonly known?: KnownFilter | undefined } = {},
): Engine {
  const others = rules.slice(known?.rules ?? 0);
  const rest = others.length === 0 ? undefined : Prefilter.ofNeeds(others.map(({ rule }) => rule.find.need));
  const asked = rules.map(({ rule }) => rule.stage !== 'draft' && rule.stage !== 'retired');
  const candidates = (sought: Sought): number[] => [
    ...(known?.filter.candidates(sought) ?? []),
    ...(rest?.candidates(sought) ?? []).map((index) => index + (known?.rules ?? 0)),
  ];
  const unmasked = maskReader(() => new Set(rules.flatMap(({ rule }) => rule.find.pieces)));
  /** Other ways to read the comment as a whole. */
  const readings = (plain: string): readonly string[] => {
    const shown = unmasked(plain);
    return [...(shown === undefined ? [] : [shown]), ...otherReadings(plain)];
  };
  return {
    scan(subject) {
      const end = now() + budgetMs;
      const text = new JudgedText(subject, office);
      const signals: Signal[] = [];
      let complete = true;
      /** False when time is up. What a reading holds stands everywhere in the comment. */
      const look = (read: JudgedText): boolean => {
        for (const index of candidates(sought(read))) {
          if (now() > end) return false;
          const entry = asked[index] === true ? rules[index] : undefined;
          if (entry === undefined || signals.some(({ rule }) => rule === entry.rule)) continue;
          try {
            const spans = entry.rule.find.find(read);
            if (spans.length > 0) signals.push({ ...entry, spans: read === text ? spans : [[0, text.raw.length]] });
          } catch {
            complete = false;
          }
        }
        return true;
      };
      try {
        if (!look(text)) return { signals, complete: false, text };
        for (const reading of readings(text.view('plain').text)) {
          const read = new JudgedText({ ...subject, text: reading, username: undefined }, office);
          if (!look(read)) return { signals, complete: false, text };
        }
        return { signals, complete: complete && !text.truncated, text };
      } catch {
        return { signals, complete: false, text };
      }
    },
  };
}

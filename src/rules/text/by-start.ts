import type { Span } from '../category.ts';
import type { JudgedText, ViewName } from './judged-text.ts';
import { lazily, MOST_HITS } from './matcher.ts';
import { howItStarts, readPattern } from './pattern-need.ts';

/** The alternatives of a pattern that stand in no group. */
function alternativesOf(source: string): readonly string[] {
  const found: string[] = [];
  let [from, depth, inClass] = [0, 0, false];
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, source.slice(from)];
}

/**
 * Finds a pattern of hundreds of alternatives: at each unit only those are tried that can begin with it. `gated` asks
 * the same of the pattern as a whole, which suffices where its alternatives begin alike.
 */
type ByStart = (text: JudgedText, name: ViewName) => Span[];

export function byStart(source: string): ByStart {
  const table = lazily(() => {
    const parts = alternativesOf(source).map((part) => ({ part, starts: howItStarts(readPattern(part)) }));
    const anywhere = parts.filter(({ starts }) => starts === undefined || starts.empty);
    const units = new Set(parts.flatMap(({ starts }) => [...(starts?.units ?? [])]));
    const sticky = (fits: readonly { readonly part: string }[]) =>
      fits.length === 0 ? undefined : lazily(() => new RegExp(fits.map(({ part }) => part).join('|'), 'y'));
    return {
      at: new Map(
        [...units].map((unit) => [
          unit.charCodeAt(0),
          sticky(parts.filter((p) => anywhere.includes(p) || p.starts?.units.has(unit) === true)),
        ]),
      ),
      elsewhere: sticky(anywhere),
    };
  });
  return (text, name) => {
    const view = text.view(name);
    const words = view.text;
    const { at, elsewhere } = table();
    const spans: Span[] = [];
    for (let i = 0; i < words.length && spans.length < MOST_HITS; i++) {
      const regex = (at.get(words.charCodeAt(i)) ?? elsewhere)?.();
      if (regex === undefined) continue;
      regex.lastIndex = i;
      if (!regex.test(words) || regex.lastIndex <= i) continue;
      spans.push(view.span(i, regex.lastIndex));
      i = regex.lastIndex - 1;
    }
    return spans;
  };
}

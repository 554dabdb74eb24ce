import { Prefilter } from '../prefilter/filter.ts';
import { near } from './combine.ts';
import { any, gap, phrasing } from './grammar.ts';
import { sought } from './judged-text.ts';
import { lazily, type Matcher, matcher } from './matcher.ts';
import { some } from './need.ts';

/** Units of one sentence between two groups that stand in order (`..`). */
const GAP = 12;
/** Units between two groups that stand in any order (`&`). */
const APART = 40;

/** Words of a group: `収入|稼ぎ|お小遣い`. */
const words = (group: string, line: string): string[] => {
  const found = group.split('|').map((word) => word.trim().replaceAll('_', ' '));
  if (found.some((word) => word === '')) throw new Error(`A group of this collocation holds no word: ${line}`);
  return found;
};

interface Line {
  readonly hits: Matcher;
  /** Excuses the comment. */
  readonly not: Matcher | undefined;
}

function read(line: string): Line {
  const [said = '', excuse, ...rest] = line.split(' ! ');
  if (rest.length > 0) throw new Error(`A collocation has at most one " ! ": ${line}`);
  const sides = said.split(' & ').map((side) => {
    const groups = side.split(' .. ').map((group) => any(...words(group, line)));
    return phrasing(...groups.flatMap((group, i) => (i === 0 ? [group] : [gap(GAP), group])));
  });
  const [first, ...others] = sides;
  if (first === undefined) throw new Error(`Empty collocation: ${line}`);
  return {
    hits: others.reduce((a, b) => near(a, b, APART), first),
    not: excuse === undefined ? undefined : phrasing(any(...words(excuse, line))),
  };
}

/**
 * Words that say together what none of them says alone, one collocation a line: many ways to put one harm, however
 * the words between them are bent.
 *
 *     # a heading, for the reader only
 *     収入|お小遣い .. 増え|倍に          both in this order, at most 12 units of the same sentence between them
 *     高校生 & 泊まり|泊めて              in any order, at most 40 units apart
 *     プロフ .. 見て ! 区役所|市役所       not in a comment that holds one of these
 *
 * A line that begins with `|`, `..`, `&` or `!` goes on with the one before it.
 * A space inside a word is written `_`. Words in katakana or Latin letters fill their run, as in `any`.
 * The lines are read at first use, which throws an Error that names the line which cannot be read.
 */
export function collocations(text: string): Matcher {
  const lines = lazily(() =>
    text
      .replaceAll(/\n\s*\|/g, '|')
      .replaceAll(/\n\s*(?=(?:\.\.|&|!) )/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map(read),
  );
  const filter = lazily(() => Prefilter.ofNeeds(lines().map(({ hits }) => hits.need)));
  return matcher(
    () => lines().flatMap(({ hits }) => hits.pieces),
    (text) =>
      filter()
        .candidates(sought(text))
        .flatMap((at) => {
          const line = lines()[at];
          const spans = line?.hits.find(text) ?? [];
          return spans.length > 0 && (line?.not?.find(text).length ?? 0) === 0 ? spans : [];
        }),
    () => some(lines().map(({ hits }) => hits.need)),
    'if it may',
  );
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Timeline } from '../../../src/local/simulator/state/timeline.ts';

test('pages of any size give every id once, newest first, whatever order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: 1, max: 7 }), (times, size) => {
      const timeline = new Timeline();
      for (const [n, at] of times.entries()) timeline.add(`${n}`, at);
      const seen: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = timeline.newestFirst(after).take(size).toArray();
        if (page.length === 0) break;
        seen.push(...page.map(({ id }) => id));
        after = page.at(-1)?.cursor;
      }
      const expected = times.map((at, n) => ({ at, n })).toSorted((a, b) => b.at - a.at || b.n - a.n);
      expect(seen).toEqual(expected.map(({ n }) => `${n}`));
    }),
  );
});

test('`newerThan` walks back from a cursor, without it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), fc.nat(), (times, pick) => {
      const timeline = new Timeline();
      for (const [n, at] of times.entries()) timeline.add(`${n}`, at);
      const all = timeline.newestFirst().toArray();
      const index = pick % all.length;
      const newer = timeline.newerThan(all[index]?.cursor ?? '').toArray();
      expect(newer.map(({ id }) => id)).toEqual(
        all
          .slice(0, index)
          .toReversed()
          .map(({ id }) => id),
      );
    }),
  );
});

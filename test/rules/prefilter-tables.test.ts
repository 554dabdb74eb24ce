import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRepeat } from '../../src/rules/detectors/repeats.ts';
import { compile } from '../../src/rules/prefilter/compile.ts';
import { Prefilter } from '../../src/rules/prefilter/filter.ts';
import { packed, unpacked } from '../../src/rules/prefilter/number-lists.ts';
import { PieceTable } from '../../src/rules/prefilter/piece-table.ts';
import { PieceTree, treeOf } from '../../src/rules/prefilter/piece-tree.ts';
import { packedTables, unpackedTables } from '../../src/rules/prefilter/tables.ts';
import { gatedPattern } from '../../src/rules/text/pattern-need.ts';

const units = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));
const few = fc.string({ unit: fc.constantFrom('あ', 'い', 'う', 'え', 'a', '死'), minLength: 1, maxLength: 5 });

test('lists of numbers come back from their text as they were', () => {
  const lists = fc.array(fc.oneof(fc.int8Array(), fc.uint8Array(), fc.uint16Array(), fc.int32Array()), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(lists, (given) => {
      expect(unpacked(packed(given))).toEqual(given);
    }),
  );
});

test('a text that was cut off, or is of another form, is refused', () => {
  const text = packedTables(compile([{ any: ['殺す', '死ね'] }]).tables);
  expect(() => unpackedTables(text.slice(0, text.length / 2))).toThrow();
  expect(() => unpackedTables(packed([new Uint8Array(3)]))).toThrow('npm run gen');
});

test('the finished tree leads where the growing one does', () => {
  fc.assert(
    fc.property(fc.array(few, { minLength: 1, maxLength: 30 }), fc.array(few, { maxLength: 6 }), (pieces, text) => {
      const table = new PieceTable();
      for (const piece of pieces) table.add(units(piece), new Set());
      const { nodes, moved } = treeOf(table.steps());
      const [growing, finished]: [number[], number[]] = [[], []];
      table.find(units(text.join('')), (node) => growing.push(moved[node] ?? -1));
      new PieceTree(nodes).find(units(text.join('')), (node) => finished.push(node));
      expect(finished).toEqual(growing);
    }),
  );
});

test('the filter wakes the same rules whatever texts are usual', () => {
  const need = fc.record({
    least: fc.integer({ min: 1, max: 3 }),
    of: fc.array(fc.record({ any: fc.array(few, { minLength: 1, maxLength: 3 }) }), { minLength: 3, maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(need, { minLength: 1, maxLength: 5 }),
      fc.array(few, { maxLength: 5 }),
      few,
      (needs, usual, plain) => {
        const [blind, taught] = [compile(needs), compile(needs, [], usual)].map(
          ({ tables, tests }) => new Prefilter(tables, tests),
        );
        expect(taught?.candidates({ plain })).toEqual(blind?.candidates({ plain }));
      },
    ),
  );
});

test('whatever comes again within a few units is seen', () => {
  const refrain = (text: string): boolean => {
    for (let lag = 2; lag <= 16; lag++)
      for (let at = lag; at + 2 < text.length; at++)
        if (text.slice(at, at + 3) === text.slice(at - lag, at - lag + 3)) return true;
    return false;
  };
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('あ', 'い', 'ア', '1', '🥦'), maxLength: 40 }), (text) => {
      if (refrain(text)) expect(mayRepeat(text)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(mayRepeat('今日はいい天気ですね')).toBe(false);
  const far = (between: number): string =>
    `あいう${[...'アカサタナハマヤラワガザダバパ'].slice(0, between).join('')}あいう`;
  expect([2, 3, 13].map((between) => mayRepeat(far(between)))).toEqual([true, true, true]);
  // What the text before held does not count.
  expect([mayRepeat('あいう'), mayRepeat('あいう')]).toEqual([false, false]);
});

test('a gated pattern finds what the pattern itself finds', () => {
  const atom = fc.constantFrom(
    '死',
    '[しシ]',
    '(?:殺す|ころす)',
    'ね?',
    '(?:あ|いう)*',
    '.',
    '(?<!あ)',
    '(?=死)',
    '(?!い)',
    '(?<=う)え',
    '^',
    '\\d{2}',
    'a{0,2}',
    '(?:)',
    '[^あ]',
  );
  const text = fc.string({
    unit: fc.constantFrom('死', 'し', 'ね', 'あ', 'い', 'う', 'え', '殺', 'す', '1', '2', 'a'),
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(atom, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      text,
      (options, given) => {
        const source = options.map((atoms) => atoms.join('')).join('|');
        const found = (regex: RegExp): string[] =>
          [...given.matchAll(regex)].filter(([hit]) => hit !== '').map(({ 0: hit, index }) => `${index} ${hit}`);
        expect(found(gatedPattern(source))).toEqual(found(new RegExp(source, 'g')));
      },
    ),
    { numRuns: 5_000 },
  );
});

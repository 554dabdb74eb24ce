import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, shownText } from '../../src/console/text/shown.ts';
import { tokens } from '../../src/console/text/tokens.ts';

/** All twelve of Unicode's Bidi_Control. */
const BIDI = [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
const shown = (text: string, spans: readonly (readonly [number, number])[] = []): string =>
  String(shownText(text, spans));
/** What a reader sees: markup taken away. */
const visible = (markup: string): string => markup.replace(/<[^>]*>/g, '');

describe('hostile text', () => {
  test.each(BIDI)('direction control %i is named, never written', (point) => {
    const markup = shown(`正しい${String.fromCodePoint(point)}文字`);
    expect(markup).not.toContain(String.fromCodePoint(point));
    expect(markup).toContain(`U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
  });

  test.each([
    0x0, 0x7, 0x1b, 0x7f, 0x85, 0xa0, 0xad, 0x200b, 0x200d, 0x2028, 0x2800, 0x3164, 0xfeff, 0xe000, 0xe0041, 0x10ffff,
  ])('unseen character %i is named', (point) =>
    expect(shown(`a${String.fromCodePoint(point)}b`)).toContain('class="unseen"'),
  );

  test('half a surrogate pair is named', () => expect(shown('a\ud83d')).toContain('U+D83D'));

  test.each(['👨‍👩‍👧‍👦', '🇯🇵', '❤️', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '葛\u{E0100}城', 'が', '　', '１行\n２行'])(
    '%s is ordinary text',
    (text) => {
      expect(shown(text)).toBe(`<bdi class="words" dir="auto">${text}</bdi>`);
    },
  );

  test('a flood of one unseen character takes one mark', () => {
    expect(shown('\u200b'.repeat(2000)).length).toBeLessThan(200);
    expect(shown('\u200b'.repeat(2000))).toContain('U+200B×2000');
  });

  test('nothing is left out, nothing is added, nothing becomes markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          tokens(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
        const markup = shown(text);
        expect(visible(markup)).not.toMatch(/[<>\u202a-\u202e\u2066-\u2069\u200b]/);
        expect(markup.match(/<\w+/g)?.every((tag) => ['<bdi', '<span', '<mark'].includes(tag))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the words that decided', () => {
  test('are marked', () => expect(shown('早く消えろよ', [[2, 5]])).toContain('早く<mark>消えろ</mark>よ'));

  test('are marked through unseen characters and overlapping spans', () => {
    const markup = shown('消\u200bえろ', [
      [0, 3],
      [2, 4],
    ]);
    expect(markup.match(/<mark>/g)).toHaveLength(1);
    expect(visible(markup)).toBe('消U+200Bえろ');
  });

  test('any spans leave the text as it is', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(span, { maxLength: 4 }), (text, spans) => {
        expect(visible(shown(text, spans))).toBe(visible(shown(text)));
      }),
    );
  });
});

test('an excerpt ends at a whole character and says that there is more', () => {
  expect(visible(String(excerpt('👨‍👩‍👧'.repeat(9), 3)))).toBe(`${'👨‍👩‍👧'.repeat(3)}…`);
  expect(visible(String(excerpt('短い\n言葉')))).toBe('短い 言葉');
});

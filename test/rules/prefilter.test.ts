import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../eval/corpora/corpora.ts';
import { hostileText } from '../../scripts/hostile-texts.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import { RULES } from '../../src/rules/pack/index.generated.ts';
import { Prefilter } from '../../src/rules/prefilter/filter.ts';
import { asSubject, type RuleSubject } from '../../src/rules/rule.ts';
import { JudgedText, sought } from '../../src/rules/text/judged-text.ts';
import { every, least } from '../../src/rules/text/need.ts';
import { needOf } from '../../src/rules/text/pattern-need.ts';

const { office } = policyPack('kokura-minami');
const filter = Prefilter.ofNeeds(RULES.map(({ rule }) => rule.find.need));

/** Rules that find something although the filter would not have run them. */
function skipped(subject: RuleSubject): string[] {
  const text = new JudgedText(subject, office);
  const wanted = new Set(filter.candidates(sought(text)));
  return RULES.flatMap(({ rule }, index) =>
    !wanted.has(index) && rule.find.find(text).length > 0 ? [`${rule.id}: ${JSON.stringify(subject.text)}`] : [],
  );
}

test('no rule is skipped that would find something, in its own and in all examples', () => {
  const wrong = RULES.flatMap(({ rule }) => rule.mustMatch.flatMap((example) => skipped(asSubject(example))));
  expect(wrong).toEqual([]);
});

test('no rule is skipped in comments, as they are and disguised', () => {
  const comments = readCorpus('training').filter((_, i) => i % 48 === 0);
  const disguises: ((text: string) => string)[] = [
    (text) => text,
    (text) => [...text].join(' '),
    (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).toUpperCase(),
    (text) => [...text].join('\u200b').replace(/[かきくけこさしすせそたちつてとはひふへほ]/g, '$&\u3099'),
  ];
  const wrong = comments.flatMap(({ text, username, caption, parent }, i) =>
    skipped({ text: (disguises[i % 4] ?? String)(text), username, caption, parent }),
  );
  expect(wrong).toEqual([]);
}, 60_000);

test('no rule is skipped in hostile texts', () => {
  const wrong = Array.from({ length: 90 }, (_, i) => hostileText(i).slice(0, 1_500)).flatMap((text) =>
    skipped({ text }),
  );
  expect(wrong).toEqual([]);
}, 60_000);

const met = (need: ReturnType<typeof needOf>, plain: string): boolean =>
  Prefilter.ofNeeds([need]).candidates({ plain }).length > 0;

test.each([
  ['殺(?:す|し)', '殺します', true],
  ['殺(?:す|し)', '殺菌します', false],
  ['[死し]ね(?!ば)', 'しね', true],
  ['(?:荷物)?を預かる', '預かる', false],
  ['薬.{0,4}(?:飲|のん)', 'のんだ薬', true],
  ['薬.{0,4}(?:飲|のん)', '薬がない', false],
  ['\\d{3}-\\d{4}', '電話', false],
  ['a{0,3}|b', 'x', true],
  ['[^a]', '', true],
  ['x(?=y)', 'xy', true],
  ['x(?=y)', 'xz', false],
  ['(?<=か)き', 'き', true],
])('%s asks for what stands in every hit: %s', (source, text, expected) => {
  expect(met(needOf(source), text)).toBe(expected);
});

test('a pattern is never skipped in a text that it matches', () => {
  const atom = fc.constantFrom(
    '死',
    'ね',
    'か',
    '[かき]',
    '(?:ab|c)',
    'x?',
    'タヒ',
    '\\d',
    '.',
    '(?!z)',
    '氏ね',
    '🖕',
    '(?:死|し)+',
  );
  fc.assert(
    fc.property(
      fc.array(atom, { minLength: 1, maxLength: 5 }),
      fc.string({
        unit: fc.constantFrom('死', 'ね', 'か', 'き', 'a', 'b', 'c', 'x', 'タ', 'ヒ', '1', '氏', '🖕'),
        maxLength: 12,
      }),
      (atoms, text) => {
        const source = atoms.join('');
        if (new RegExp(source, 'u').test(text)) expect(met(needOf(source, 'u'), text)).toBe(true);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('at least two of three', () => {
  const need = least(2, [{ any: ['犬'] }, { any: ['猫'] }, { any: ['鳥'] }]);
  expect(['犬', '犬と猫', '鳥と猫', '魚'].map((text) => met(need, text))).toEqual([false, true, true, false]);
  expect(met(every([{ any: ['犬'] }, undefined]), '犬')).toBe(true);
  expect(least(1, [{ any: ['犬'] }, undefined])).toBeUndefined();
});

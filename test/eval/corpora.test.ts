import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CORPORA, HIDING_CLAUSES, type LabelledComment, readCorpus } from '../../eval/corpora/corpora.ts';
import { countsTable } from '../../eval/corpora/counts.ts';

const corpora = CORPORA.map((name) => ({ name, lines: readCorpus(name) }));
const everything = corpora.flatMap(({ lines }) => lines);

/** Every run of `length` UTF-16 units of a text. */
const piecesOf = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

const digest = (piece: string): string => createHash('sha256').update(piece).digest('base64');

/** Pairs of owners that hold the same piece; ids only, so that a failure prints no comment. */
function sharing(owned: readonly { owner: string; id: string; pieces: readonly string[] }[]): string[] {
  const first = new Map<string, { owner: string; id: string }>();
  const pairs = new Set<string>();
  for (const { owner, id, pieces } of owned) {
    for (const piece of pieces) {
      const other = first.get(piece);
      if (other === undefined) first.set(piece, { owner, id });
      else if (other.owner !== owner) pairs.add(`${other.id} and ${id}`);
    }
  }
  return [...pairs];
}

const mayHide = (line: LabelledComment): boolean =>
  line.clauses.some((clause) => (HIDING_CLAUSES as readonly string[]).includes(clause));

test('ids are unique and no text stands twice', () => {
  const doubled = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
  expect(doubled(everything.map((line) => line.id))).toEqual([]);
  expect(doubled(everything.map((line) => digest(line.text.normalize('NFKC').trim())))).toEqual([]);
});

test('labels agree with each other and with the labelling guide', () => {
  const wrong = everything.filter(
    (line) =>
      line.acceptable[0] !== line.action ||
      new Set(line.acceptable).size !== line.acceptable.length ||
      (line.action === 'allow') !== (line.clauses.length === 0) ||
      new Set(line.clauses).size !== line.clauses.length ||
      (line.action === 'allow' && line.acceptable.includes('hide')) ||
      (line.acceptable.includes('hide') && !mayHide(line)) ||
      (line.clauses.includes('2') && line.caption === undefined) ||
      (line.urgent === true && line.action === 'allow'),
  );
  expect(wrong.map((line) => line.id)).toEqual([]);
});

test('there are 200 criticisms in 8 themes of 4 tones, all of which stay', () => {
  const criticisms = readCorpus('criticisms');
  expect(criticisms).toHaveLength(200);
  expect(criticisms.filter((line) => line.acceptable.join() !== 'allow')).toEqual([]);
  const cells = Map.groupBy(criticisms, (line) => `${line.theme} ${line.tone}`);
  expect(cells.size).toBe(32);
  expect(Math.min(...[...cells.values()].map((lines) => lines.length))).toBeGreaterThanOrEqual(6);
});

test('no two criticisms share a piece of 12 characters', () => {
  const owned = readCorpus('criticisms').map(({ id, text }) => ({ owner: id, id, pieces: piecesOf(text, 12) }));
  expect(sharing(owned)).toEqual([]);
});

test('at least 60 criticisms hold a word that a naive rule trips on', () => {
  const alarming =
    /殺|死|無能|ふざけ|泥棒|詐欺|消え|バカ|ばか|[クく][ソそ]|クズ|アホ|責任者|きさん|なめと|なめて|卑怯|狂|正気|ゴミ|騙|人でなし|糞|爆弾|LINE|間抜け|くたば|役立たず|いんちき|ぼったくり|強盗|拷問|恥ずかし|謝れ/;
  expect(readCorpus('criticisms').filter((line) => alarming.test(line.text)).length).toBeGreaterThanOrEqual(60);
});

test('there are 200 wrapped violations, none of which may be allowed', () => {
  const wrapped = readCorpus('wrapped');
  expect(wrapped).toHaveLength(200);
  expect(wrapped.filter((line) => line.acceptable.includes('allow')).map((line) => line.id)).toEqual([]);
});

test('no piece of 25 characters stands in two corpora', () => {
  const owned = corpora.flatMap(({ name, lines }) =>
    lines.map(({ id, text }) => ({ owner: name, id, pieces: piecesOf(text, 25) })),
  );
  expect(sharing(owned)).toEqual([]);
});

test('no piece of 25 characters comes from the development set (compared by hash)', () => {
  const dev = readFileSync(new URL('../../eval/dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const known = new Set(
    dev.flatMap((line) => piecesOf((JSON.parse(line) as { text: string }).text, 25)).map((piece) => digest(piece)),
  );
  const copied = everything.filter((line) => piecesOf(line.text, 25).some((piece) => known.has(digest(piece))));
  expect(copied.map((line) => line.id)).toEqual([]);
});

test('the README holds the counts of today', () => {
  const readme = readFileSync(new URL('../../eval/corpora/README.md', import.meta.url), 'utf8');
  expect(readme).toContain(countsTable());
});

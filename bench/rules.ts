/**
 * How fast comments are judged: comments per second on one core for the whole judgement, in the same run beside the rules
 * without the second reader, kuromoji tokenisation, `obscenity` with the same Japanese words, and NFKC with invisible
 * characters taken out; p99 of comments up to 300 characters; what loading costs a fresh process over an empty one.
 * `npm run bench:rules -- [--benign FILES]`; without files: the lines to be left alone of the project's own corpora.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DataSet, parseRawPattern, RegExpMatcher } from 'obscenity';
import { readCorpus } from '../eval/corpora/corpora.ts';
import { createJudge } from '../src/moderation/judge.ts';
import { policyPack } from '../src/moderation/policies/index.ts';
import { RULES } from '../src/rules/pack/index.generated.ts';
import { loadCost } from './rules/load-cost.ts';

const GOALS = { kuromoji: 5, obscenity: 2, reader: 0.2, p99: 1, load: 80, memory: 60 };
const ROUNDS = 5;
/** Processor time of a thread is counted coarsely: each turn lasts at least this many microseconds. */
const TURN = 200_000;
const LIMIT = 4_000;

interface Tokenizer {
  tokenize(text: string): unknown[];
}
const require = createRequire(import.meta.url);
const { builder } = require('kuromoji') as {
  builder(options: { dicPath: string }): { build(done: (error: Error | null, made: Tokenizer) => void): void };
};
const kuromoji = await new Promise<Tokenizer>((resolve, reject) =>
  builder({ dicPath: join(dirname(require.resolve('kuromoji/package.json')), 'dict') }).build((error, made) =>
    error ? reject(error) : resolve(made),
  ),
);

/** The Japanese words of the pack: what every rule looks for, without signs and single characters. */
const words = [...new Set(RULES.flatMap(({ rule }) => rule.find.pieces))].filter((w) => /^[\p{L}ー]{2,}$/u.test(w));
const dataset = new DataSet<{ originalWord: string }>();
for (const word of words)
  dataset.addPhrase((phrase) => phrase.setMetadata({ originalWord: word }).addPattern(parseRawPattern(word)));
const obscenity = new RegExpMatcher(dataset.build());
const INVISIBLE = /[\p{Cf}\uFE00-\uFE0F]/gu;

const files = process.argv.slice(2).filter((argument) => argument !== '--benign');
const lines = files.length > 0 ? files.flatMap(ordinary) : readCorpus('training').filter((c) => c.action === 'allow');
const texts = lines.map(({ text }) => text).filter((text) => text.length <= 300);
const every = Math.max(1, Math.floor(texts.length / LIMIT));
const sample = texts.filter((_, i) => i % every === 0);

function ordinary(file: string): readonly { text: string }[] {
  const rows = readFileSync(file, 'utf8').split('\n');
  return rows.filter((row) => row.trim() !== '').map((row) => JSON.parse(row) as { text: string });
}

const judge = createJudge({ policy: policyPack('kokura-minami') });
const rulesAlone = createJudge({ policy: policyPack('kokura-minami'), reader: false });
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  judgement: (text) => judge({ text }),
  'rules alone': (text) => rulesAlone({ text }),
  kuromoji: (text) => kuromoji.tokenize(text),
  obscenity: (text) => obscenity.hasMatch(text),
  'NFKC + strip': (text) => text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase(),
};

/** Comments per second of processor time, the best of several rounds, the readers taking turns. */
function rates(): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, read] of Object.entries(readers)) {
      const start = process.threadCpuUsage();
      let done = 0;
      let spent = 0;
      while (spent < TURN) {
        for (const text of sample) read(text);
        done += sample.length;
        const { user, system } = process.threadCpuUsage(start);
        spent = user + system;
      }
      best[name] = Math.max(best[name] ?? 0, (done / spent) * 1e6);
    }
  }
  return best;
}

/** The 99th percentile of one judgement; the least of three tries each, so that other programs do not count. */
function p99(): number {
  const times = sample.map((text) =>
    Math.min(
      ...[0, 1, 2].map(() => {
        const start = performance.now();
        judge({ text });
        return performance.now() - start;
      }),
    ),
  );
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
}

const figures = rates();
for (const [name, rate] of Object.entries(figures)) console.log(`${name.padEnd(14)}${Math.round(rate)} comments/s`);
const load = await loadCost();
const goal = (name: string, figure: number, unit: string, wanted: number, least: boolean): boolean => {
  const reached = least ? figure >= wanted : figure <= wanted;
  console.log(
    `${reached ? 'reached' : 'MISSED '} ${name}: ${figure.toFixed(2)} ${unit} (goal ${least ? '≥' : '≤'} ${wanted})`,
  );
  return reached;
};
const ratio = (name: string): number => (figures['judgement'] ?? 0) / (figures[name] ?? 1);
console.log(`${sample.length} ordinary comments, ${RULES.length} rules, ${words.length} words for obscenity`);
const reached = [
  goal('faster than kuromoji', ratio('kuromoji'), 'times', GOALS.kuromoji, true),
  goal('faster than obscenity', ratio('obscenity'), 'times', GOALS.obscenity, true),
  goal("second reader's share of the time", 1 - ratio('rules alone'), '', GOALS.reader, false),
  goal('p99', p99(), 'ms', GOALS.p99, false),
  goal('loading, over an empty bundle', load.milliseconds, 'ms', GOALS.load, false),
  goal('memory, over an empty bundle', load.megabytes, 'MB', GOALS.memory, false),
];
process.exitCode = reached.includes(false) ? 1 : 0;

/**
 * `npm run evaluate -- [FILES] [--held] [--benign FILES…] [--html OUT] [--all] [--rules]`: how the judge does against labels.
 * Without files: development parts 1 and 2. `--held` opens part 0 and logs that in docs/evaluation.md.
 * `--rules`: how each rule did, the ones that were most often wrong alone first.
 * `--benign`: the files after it hold ordinary text ({"id","text"} a line); every hit there is counted and shown.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createJudge } from '../src/moderation/judge.ts';
import { policyPack } from '../src/moderation/policies/index.ts';
import { RULESET } from '../src/moderation/ruleset.generated.ts';
import { partOf } from './dev-split.ts';
import { htmlReport, textReport } from './evaluation/report.ts';
import { rulesReport } from './evaluation/rules.ts';
import { goals, interval, judgeAll, Labelled } from './evaluation/score.ts';

const DEV = new URL('../eval/dev.jsonl', import.meta.url);

/** What an ordinary sentence is taken for. */
const UNLABELLED = { action: 'allow', acceptable: ['allow'], clauses: [], tags: [] };

/** Ends the command with one sentence and exit code 1. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const OPTIONS = {
  held: { type: 'boolean', default: false },
  benign: { type: 'boolean', default: false },
  html: { type: 'string' },
  all: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
} as const;

function asked() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return stop(`${(error as Error).message.split('.')[0]}. Known options: --${Object.keys(OPTIONS).join(', --')}.`);
  }
}
const { values, positionals } = asked();

/** Stops with a sentence that names file and line of what cannot be read. */
function read(file: string | URL): Labelled[] {
  if (!existsSync(file)) stop(`${file} cannot be read. Name a JSONL file of labelled comments.`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const where = `${file} line ${index + 1}`;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      stop(`${where} is not JSON.`);
    }
    const parsed = Labelled.safeParse(values.benign ? { ...(json as object), ...UNLABELLED } : json);
    if (parsed.success) return [parsed.data];
    return stop(`${where} is no labelled comment: ${parsed.error.issues[0]?.message}`);
  });
}

function development(): Labelled[] {
  return read(DEV).filter(({ id }) => (partOf(id) === 0) === values.held);
}

const lines = positionals.length > 0 ? positionals.flatMap(read) : development();
const judged = judgeAll(lines, createJudge({ policy: policyPack('kokura-minami') }));

if (values.benign) {
  for (const action of ['hide', 'flag'] as const) {
    const hits = judged.filter(({ got }) => got.action === action);
    const [low, high] = interval(hits.length, judged.length);
    const range = `${(100 * low).toFixed(3)} – ${(100 * high).toFixed(3)} %`;
    console.log(
      `${action}: ${hits.length} of ${judged.length} = ${((100 * hits.length) / judged.length).toFixed(3)} % (${range})`,
    );
    for (const { line, got } of hits) {
      const rules = got.clauses.flatMap((finding) => finding.rules.map(({ id }) => id)).join(', ');
      console.log(`  ${line.id} [${rules}] ${line.text}`);
    }
  }
} else if (values.rules) {
  console.log(rulesReport(judged));
} else {
  console.log(textReport(judged, values.all ? Number.POSITIVE_INFINITY : 60));
}
if (values.html) writeFileSync(values.html, htmlReport(judged, `Evaluation, ruleset ${RULESET}`));
if (values.held) {
  const figures = goals(judged).map(({ hits, of }) => `${hits}/${of}`);
  const day = new Date().toISOString().slice(0, 10);
  appendFileSync('docs/evaluation.md', `| ${day} | ${RULESET} | ${figures.join(' | ')} |\n`);
}

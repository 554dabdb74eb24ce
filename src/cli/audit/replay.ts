import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Found } from '../../audit/queries/filters.ts';
import { REPLAY_RESULTS, type Replayed, type ReplayResult, replay } from '../../audit/replay.ts';
import { createJudge } from '../../moderation/judge.ts';
import type { Judge } from '../../moderation/judgement.ts';
import { policyPack } from '../../moderation/policies/index.ts';
import { DEFAULT_SETTINGS, JudgeSettings, settingsHash } from '../../moderation/settings.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { archiveName } from '../ruleset/archive-name.ts';
import { openStores, type Stores } from '../stores.ts';
import { ACTION_WORDS } from '../words.ts';
import { FILTER_OPTIONS, FILTER_USAGE, filtersOf } from './filter-options.ts';

const USAGE = `Usage: npm run --silent audit -- replay [options]
  Judges the comments again whose words are still kept, and shows what would change. Nothing is written.
${FILTER_USAGE}
  --archive FOLDER        judge each by the ruleset that judged it then (files of npm run ruleset:pack), not by today's
  --json                  one JSON object a changed comment, and a last line with the totals
  --ready-file FILE       a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = {
  ...FILTER_OPTIONS,
  archive: { type: 'string' },
  json: { type: 'boolean' },
  'ready-file': { type: 'string' },
} as const;

/** Exit code 0 whatever changed; with --archive 1 when anything does, since the same ruleset must judge the same. */
export async function replayKept(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  if (positionals.length > 0) throw new UsageError(`${positionals[0]} is not understood. --help shows the options.`);
  const stores = await openStores(await findSystem(values['ready-file']));
  const settings = await settingsInForce(stores);
  const judgeFor =
    values.archive === undefined
      ? current(stores.policyPack, settings)
      : archived(values.archive, [settings, DEFAULT_SETTINGS]);
  const totals = Object.fromEntries(REPLAY_RESULTS.map((result) => [result, 0])) as Record<ReplayResult, number>;
  const rows = stores.queries.all(await filtersOf(stores, values), { withoutOutcome: true });
  for await (const one of replay({ ...stores, judgeFor }, rows)) {
    totals[one.result] += 1;
    if (one.result !== 'changed') continue;
    process.stdout.write(`${values.json === true ? JSON.stringify(changeJson(one)) : changeText(one)}\n`);
  }
  if (values.json === true) process.stdout.write(`${JSON.stringify({ totals })}\n`);
  else {
    const words = Object.entries(totals).map(([result, count]) => `${result} ${count}`);
    process.stdout.write(`${words.join('、')}\n`);
  }
  return values.archive !== undefined && totals.changed > 0 ? 1 : 0;
}

/** Time stands still for a replayed judge: a slow machine must not flag what a quick one did not. */
const stopped = { now: () => 0 };

/** What staff have set (handlers/current-judge.ts reads the same). */
async function settingsInForce({ state }: Stores): Promise<JudgeSettings> {
  return JudgeSettings.parse((await state.cells('settings').get('judge'))?.value ?? {});
}

function current(pack: string, settings: JudgeSettings): () => Promise<Judge> {
  const judge = createJudge({ policy: policyPack(pack), settings, ...stopped });
  return async () => judge;
}

/** The archive of the ruleset that judged, under the settings it judged with, where we still know them. */
function archived(folder: string, known: readonly JudgeSettings[]) {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}. Make it with npm run ruleset:pack.`);
  const loaded = new Map<string, Promise<Judge | undefined>>();
  return ({ ruleset, settings }: Pick<Found, 'ruleset' | 'settings'>): Promise<Judge | undefined> => {
    const used = known.find((one) => settingsHash(one) === settings);
    if (!used) return Promise.resolve(undefined);
    const key = `${ruleset} ${settings}`;
    const judge = loaded.get(key) ?? loadArchive(join(resolve(folder), archiveName(ruleset)), used);
    loaded.set(key, judge);
    return judge;
  };
}

async function loadArchive(file: string, settings: JudgeSettings): Promise<Judge | undefined> {
  if (!existsSync(file)) return undefined;
  const archive = (await import(pathToFileURL(file).href)) as { judge: (options: object) => Judge };
  return archive.judge({ ...stopped, settings });
}

function changeJson({ found, now }: Replayed): Record<string, unknown> {
  const { comment, at, judged, clauses, ruleset, settings } = found;
  return {
    comment,
    at,
    was: { judged, clauses, ruleset, settings },
    now: now && {
      judged: now.action,
      clauses: now.clauses.map((finding) => finding.clause),
      ruleset: now.ruleset,
      settings: now.settings,
    },
  };
}

const changeText = ({ found, now }: Replayed): string =>
  `${found.comment}\t${ACTION_WORDS[found.judged]} ${found.clauses.join(' ')} → ${
    now ? `${ACTION_WORDS[now.action]} ${now.clauses.map((finding) => finding.clause).join(' ')}` : ''
  }`;

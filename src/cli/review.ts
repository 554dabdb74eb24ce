import { wireEnforcePending } from '../handlers/wiring.ts';
import { STAFF_ACTIONS, type StaffAction } from '../moderation/decision.ts';
import { policyPack } from '../moderation/policies/index.ts';
import { giveStaffOrder, type StaffOrderResult } from '../moderation/staff-order.ts';
import { findSystem } from './address.ts';
import { findRecord } from './audit/show.ts';
import { readOptions, runCommand, UsageError } from './command.ts';
import { openStores } from './stores.ts';
import { OUTCOME_WORDS, STAFF_WORDS } from './words.ts';

const USAGE = `Usage: npm run --silent review -- ID --action ACTION --by NAME --reason TEXT [options]
  ID                  Instagram's numeric comment id, or the key of the ledger
  --action ACTION     ${STAFF_ACTIONS.join(' | ')} (a delete needs two different people)
  --by NAME           who orders it; --reason TEXT why: both are kept on record
  --clause C          the clause of the policy, e.g. 3-1; needed to hide what was not judged harmful
  --json              the staff row and the outcome as one JSON object
  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = {
  action: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  clause: { type: 'string' },
  json: { type: 'boolean' },
  'ready-file': { type: 'string' },
} as const;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0)
    throw new UsageError('Give exactly one comment id. --help shows the options.');
  const order = {
    action: actionOf(values.action),
    by: required('by', values.by),
    reason: required('reason', values.reason),
  };
  const address = await findSystem(values['ready-file']);
  const stores = await openStores(address);
  const clause = clauseOf(stores.policyPack, values.clause);
  const record = await findRecord(stores, id);
  if (!record) throw new UsageError(`No decision about comment ${id} is on record.`);
  const { ports } = await wireEnforcePending({ ...address, metrics: { count: () => {} } });
  const ids = /^\d+$/.test(id) ? { accountId: stores.accountId, commentId: id } : {};
  const result = await giveStaffOrder(ports, { comment: record.comment, ...order, ...clause, ...ids });
  process.stdout.write(values.json === true ? `${JSON.stringify(resultJson(result))}\n` : resultText(result));
  return 0;
});

function actionOf(given: string | undefined): StaffAction {
  const action = STAFF_ACTIONS.find((one) => one === given);
  if (!action) throw new UsageError(`--action must be one of ${STAFF_ACTIONS.join(', ')}.`);
  return action;
}

/** Only what the policy has, so that the record never names a clause nobody can look up. */
function clauseOf(pack: string, given: string | undefined): { clause?: string } {
  if (given === undefined) return {};
  const clause = given.replace(/^(\d+)[(（](\d+)[)）]$/u, '$1-$2');
  const codes = policyPack(pack).clauses.map((one) => one.code);
  if (codes.includes(clause)) return { clause };
  throw new UsageError(`The policy has no clause ${given}. It has ${codes.join(', ')}.`);
}

function required(option: string, given: string | undefined): string {
  if (given === undefined || given.trim() === '') throw new UsageError(`--${option} is missing: it is kept on record.`);
  return given.trim();
}

/** The row as written; the outcome, null while the order waits (then `waiting` says why) or changes nothing there. */
function resultJson({ row, enforced }: StaffOrderResult): Record<string, unknown> {
  const outcome = enforced && 'outcome' in enforced ? enforced.outcome : null;
  return { staff: row, outcome, ...(enforced && 'waiting' in enforced ? enforced : {}) };
}

function resultText({ row, enforced }: StaffOrderResult): string {
  const what = row.proposal ? '削除の提案' : STAFF_WORDS[row.action];
  const state =
    enforced === undefined
      ? ''
      : 'outcome' in enforced
        ? `\n結果: ${OUTCOME_WORDS[enforced.outcome]}`
        : `\n結果: まだ Instagram に反映されていません（${'code' in enforced ? enforced.code : enforced.waiting}）。自動で再試行します。`;
  return `記録しました: ${what}  [${row.id}] ${row.actor}${state}\n`;
}

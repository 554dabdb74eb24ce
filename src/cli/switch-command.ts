import { type Switch, turnSwitch } from '../audit/switches.ts';
import { findSystem } from './address.ts';
import { readOptions, UsageError } from './command.ts';
import { openStores } from './stores.ts';

const OPTIONS = {
  by: { type: 'string' },
  reason: { type: 'string' },
  off: { type: 'boolean' },
  json: { type: 'boolean' },
  'ready-file': { type: 'string' },
} as const;

/** `arm` and `pause`: a switch with a person and a reason on record; `--off` turns it back. */
export function switchCommand(name: string, on: Switch, off: Switch, purpose: string) {
  const usage = `Usage: npm run --silent ${name} -- --by NAME --reason TEXT [--off] [--json] [--ready-file FILE]
  ${purpose}
  --off               ${off} instead
  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names`;
  return async (args: readonly string[]): Promise<number> => {
    const { values, positionals } = readOptions(args, OPTIONS, usage);
    if (positionals.length > 0) throw new UsageError(`${positionals[0]} is not understood. --help shows the options.`);
    const { by, reason } = values;
    if (!by?.trim() || !reason?.trim())
      throw new UsageError('Give --by NAME and --reason TEXT: both are kept on record.');
    const stores = await openStores(await findSystem(values['ready-file']));
    const order = values.off === true ? off : on;
    const now = await turnSwitch(stores, { order, by: by.trim(), reason: reason.trim() });
    const words = now.armed ? (now.paused ? '一時停止中（非表示は行いません）' : '有効') : '無効（要確認のみ）';
    process.stdout.write(values.json === true ? `${JSON.stringify(now)}\n` : `自動非表示: ${words}\n`);
    return 0;
  };
}

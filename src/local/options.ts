import { parseArgs } from 'node:util';
import { StartError } from './system/start-error.ts';

/** Options of `npm start` (DESIGN §9). */
export interface StartOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly reset: boolean;
  readonly graphUrl?: string;
  readonly graphLatencyMs?: number;
  readonly demo: boolean;
  readonly readyFile?: string;
  readonly replay?: string;
  readonly report?: string;
  readonly exit: boolean;
  readonly help: boolean;
}

export const DEFAULT_PORT = 3000;

const OPTIONS = {
  port: { type: 'string' },
  'data-dir': { type: 'string' },
  reset: { type: 'boolean' },
  'graph-url': { type: 'string' },
  'graph-latency': { type: 'string' },
  'no-demo': { type: 'boolean' },
  'ready-file': { type: 'string' },
  replay: { type: 'string' },
  report: { type: 'string' },
  exit: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const USAGE = `Usage: npm start -- [options]
  --port N             where webhooks and the console are served (default ${DEFAULT_PORT}; 0: any free port)
  --data-dir DIR       where everything is kept (default .kotomori)
  --reset              empty that folder first
  --graph-url URL      use this Graph API instead of the built-in Instagram simulator
  --graph-latency MS   how long the simulator takes for a call (default 100, with --replay 300)
  --no-demo            no sample traffic
  --ready-file FILE    write addresses and credentials there (JSON) when everything is ready
  --replay FILE.jsonl  send these comments as signed webhooks
  --report OUT.jsonl   write what became of each replayed comment
  --exit               with --replay: stop when everything is decided and enforced
  DYNAMODB_ENDPOINT and SQS_ENDPOINT, if set, name other engines than the embedded ones;
  ENGINE_PREFIX then stands before every table and queue, so that several systems can share them.`;

/** @throws StartError: one sentence about the option at fault. */
export function readOptions(args: readonly string[]): StartOptions {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    throw new StartError(`${sentence.replace(/\.?$/, '.')} See npm start -- --help.`);
  }
  const { replay, report } = values;
  if (report !== undefined && replay === undefined) throw new StartError('--report needs --replay FILE.jsonl.');
  if (values.exit === true && replay === undefined) throw new StartError('--exit needs --replay FILE.jsonl.');
  const graphUrl = values['graph-url'];
  if (graphUrl !== undefined && !/^https?:$/.test(URL.parse(graphUrl)?.protocol ?? '')) {
    throw new StartError('--graph-url must be a URL such as http://127.0.0.1:4000.');
  }
  const latency = values['graph-latency'];
  const readyFile = values['ready-file'];
  return {
    port: wholeNumber('--port', values.port ?? String(DEFAULT_PORT), 65_535),
    dataDir: values['data-dir'] ?? '.kotomori',
    reset: values.reset === true,
    ...(graphUrl === undefined ? {} : { graphUrl: graphUrl.replace(/\/+$/, '') }),
    ...(latency === undefined ? {} : { graphLatencyMs: wholeNumber('--graph-latency', latency, 60_000) }),
    demo: values['no-demo'] !== true && replay === undefined && graphUrl === undefined,
    ...(readyFile === undefined ? {} : { readyFile }),
    ...(replay === undefined ? {} : { replay }),
    ...(report === undefined ? {} : { report }),
    exit: values.exit === true,
    help: values.help === true,
  };
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;

function wholeNumber(option: string, value: string, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > most)
    throw new StartError(`${option} must be a whole number from 0 to ${most}.`);
  return number;
}

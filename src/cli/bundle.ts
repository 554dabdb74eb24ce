import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import { contentsOf } from './bundle/contents.ts';
import { importTimes } from './bundle/import-time.ts';
import { ballast } from './bundle/needs.ts';
import { runCommand } from './command.ts';
import { ROOT, synthesize } from './synthesize.ts';

const ROUNDS = 15;

/** What a function's import is compared with: the bare clients it cannot do without, and how much slower it may be. */
const COMPARED = {
  'receive-webhook': { baseline: 'sqs', atMost: 1.3 },
  'classify-comment': { baseline: 'sqs-and-dynamodb', atMost: 1.5 },
} as const;
const BASELINES = {
  sqs: "export { SQSClient, SendMessageBatchCommand } from '@aws-sdk/client-sqs';",
  'sqs-and-dynamodb':
    "export { SQSClient, SendMessageBatchCommand } from '@aws-sdk/client-sqs';" +
    "export { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';",
} as const;

/** Says what each function carries, and measures cold starts side by side. Exit code 1 when one is too heavy. */
async function main(): Promise<number> {
  const directory = mkdtempSync(path.join(tmpdir(), 'kotomori-bundle-'));
  try {
    const { bundles } = synthesize('prod', directory);
    const light = reportContents(bundles);
    const quick = reportTimes(bundles, directory);
    return light && quick ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function reportContents(bundles: string): boolean {
  let light = true;
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(0).padStart(5)} KiB`;
  for (const file of readdirSync(bundles)
    .filter((name) => name.endsWith('.meta.json'))
    .sort()) {
    const name = file.replace('.meta.json', '');
    const metafile: Metafile = JSON.parse(readFileSync(path.join(bundles, file), 'utf8'));
    const { eager, lazy, packages } = contentsOf(metafile);
    const largest = packages.slice(0, 5).map(([pack, bytes]) => `${pack} ${(bytes / 1024).toFixed(0)}`);
    console.log(`${name.padEnd(18)} ${kib(eager)} at once, ${kib(lazy)} on demand   ${largest.join(', ')}`);
    const useless = ballast(
      name,
      packages.map(([pack]) => pack),
    );
    if (useless.length > 0) {
      console.error(`${name} carries ${useless.join(', ')}, which it does not need. Find the import and cut it.`);
      light = false;
    }
  }
  return light;
}

function reportTimes(bundles: string, directory: string): boolean {
  const files: Record<string, string> = {};
  for (const [name, contents] of Object.entries(BASELINES)) {
    files[`bare ${name}`] = buildBaseline(path.join(directory, 'plain', name), contents, false);
    files[`split ${name}`] = buildBaseline(path.join(directory, 'split', name), contents, true);
  }
  for (const name of Object.keys(COMPARED)) files[name] = path.join(bundles, name, 'index.mjs');
  const times = importTimes(files, ROUNDS);
  console.log(`\nImport in a fresh process, median of ${ROUNDS}, in turns:`);
  let quick = true;
  for (const [name, { baseline, atMost }] of Object.entries(COMPARED)) {
    const own = times[name] ?? Number.NaN;
    const bare = times[`bare ${baseline}`] ?? Number.NaN;
    const split = times[`split ${baseline}`] ?? Number.NaN;
    console.log(
      `${name.padEnd(18)} ${own.toFixed(0).padStart(5)} ms   bare ${baseline} ${bare.toFixed(0)} ms: ` +
        `${(own / bare).toFixed(2)} x, at most ${atMost}   (split like ours ${split.toFixed(0)} ms: ${(own / split).toFixed(2)} x)`,
    );
    if (!(own / bare <= atMost)) {
      console.error(
        `${name} takes ${(own / bare).toFixed(2)} times as long as its bare clients; ${atMost} is allowed.`,
      );
      quick = false;
    }
  }
  return quick;
}

/** The bare clients as one file, which is how they are usually bundled, or split like our functions. */
function buildBaseline(outdir: string, contents: string, splitting: boolean): string {
  buildSync({
    stdin: { contents, resolveDir: ROOT },
    outdir,
    entryNames: 'index',
    outExtension: { '.js': '.mjs' },
    splitting,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'error',
  });
  return path.join(outdir, 'index.mjs');
}

await runCommand(main);

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import { FUNCTION_VARIABLES, type FunctionName } from '../../src/env.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export const entryOf = (name: FunctionName): string => path.join(ROOT, 'src/handlers', `${name}.ts`);

/** Functions whose handler exists, in the order of the environment table. */
export const builtFunctions = (): readonly FunctionName[] =>
  (Object.keys(FUNCTION_VARIABLES) as FunctionName[]).filter((name) => existsSync(entryOf(name)));

/**
 * Data that was written as text. Entries of their own, so that each becomes a chunk: in one file with Japanese text every
 * character of them would take two bytes, and a cold start longer.
 */
export const DATA_ENTRIES = {
  filter: path.join(ROOT, 'src/rules/pack/filter.generated.ts'),
  weights: path.join(ROOT, 'src/rules/reader/weights.generated.ts'),
} as const;

/**
 * How every function is bundled: one ES module for Node 24, everything inside (the runtime's own SDK changes
 * without notice), with the `require` that some packages still call. Lazily imported parts become chunks.
 */
export const BUNDLE_OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  charset: 'utf8',
  splitting: true,
  legalComments: 'none',
  outExtension: { '.js': '.mjs' },
  entryNames: '[name]',
  chunkNames: 'chunk-[hash]',
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  logLevel: 'error',
} as const satisfies BuildOptions;

/** Bundles one function into `directory` (emptied before); what went in stands beside it, for `npm run bundle`. */
export function bundleFunction(name: FunctionName, directory: string): void {
  rmSync(directory, { recursive: true, force: true });
  const { metafile } = buildSync({
    ...BUNDLE_OPTIONS,
    absWorkingDir: ROOT,
    entryPoints: { index: entryOf(name), ...DATA_ENTRIES },
    outdir: directory,
    metafile: true,
  });
  const outputs = removeUnreachable(metafile);
  writeFileSync(`${directory}.meta.json`, JSON.stringify({ ...metafile, outputs }));
}

/** esbuild also writes chunks for lazy imports in code that it then dropped, and data that is not used. No function carries those. */
function removeUnreachable({ outputs }: Metafile): Metafile['outputs'] {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || outputs[file] === undefined) return;
    reached.add(file);
    for (const { path: imported } of outputs[file].imports) visit(imported);
  };
  for (const file of Object.keys(outputs)) if (path.basename(file) === 'index.mjs') visit(file);
  for (const file of Object.keys(outputs)) if (!reached.has(file)) rmSync(path.join(ROOT, file));
  return Object.fromEntries(Object.entries(outputs).filter(([file]) => reached.has(file)));
}

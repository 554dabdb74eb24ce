// `npm test`: generated files are up to date, lint, types, unused code, every test; one closing summary.
import { spawn } from 'node:child_process';
import './require-node24.mjs';

/** Runs one step with its output shown; resolves to whether it passed, how long it took, and its last test counts. */
function run(name, command, args) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CI: '1' } });
    let tail = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      tail = (tail + chunk).slice(-4000);
    });
    child.on('error', (error) => resolve({ name, ok: false, seconds: 0, note: error.message }));
    child.on('close', (code) => resolve({ name, ok: code === 0, seconds: (Date.now() - started) / 1000, tail }));
  });
}

const bin = (name) => new URL(`../node_modules/.bin/${name}`, import.meta.url).pathname;
const only = process.argv.slice(2);

const steps =
  only.length > 0
    ? [['tests', bin('vitest'), ['run', ...only]]]
    : [
        ['generated files', process.execPath, ['scripts/gen.ts', '--check']],
        ['fault table', process.execPath, ['scripts/faults.ts', '--check']],
        ['lint and format', bin('biome'), ['check', '--error-on-warnings', '.']],
        ['types', bin('tsc'), ['--noEmit']],
        ['unused code', bin('knip'), []],
        ['tests', bin('vitest'), ['run']],
      ];

const results = [];
for (const [name, command, args] of steps) {
  console.log(`\n— ${name}`);
  results.push(await run(name, command, args));
}

const counts = (results.at(-1)?.tail ?? '')
  .replace(/\u001b\[[0-9;]*m/g, '')
  .match(/Tests\s+(?:(\d+) failed)?(?: \| )?(?:(\d+) passed)?/);
console.log('\nSummary');
for (const { name, ok, seconds, note } of results) {
  console.log(`  ${ok ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)${note ? `: ${note}` : ''}`);
}
console.log(`${counts?.[2] ?? 0} passed, ${counts?.[1] ?? 0} failed`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs every script of package.json whose name begins with `bench:`, one after another. */
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};
let failed = 0;
for (const name of Object.keys(scripts).filter((script) => script.startsWith('bench:'))) {
  console.log(`\n${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed += 1;
}
if (failed > 0) console.log(`\n${failed} of the figures missed their goal.`);
process.exitCode = failed === 0 ? 0 : 1;

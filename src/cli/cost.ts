import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from './command.ts';
import { commentUse } from './cost/comments.ts';
import { idleUse } from './cost/idle.ts';
import { PRICES_OF, total, type Use, usd } from './cost/prices.ts';
import type { Template } from './cost/template.ts';
import { synthesize } from './synthesize.ts';

/** USD a month that an environment may cost while nobody comments. */
export const CEILING = { prod: 6, dev: 1 } as const;
const VOLUMES = [1_000, 10_000, 1_000_000];

/** Prints what each environment costs, computed from its synthesized template. Exit code 1 above the ceiling. */
async function main(): Promise<number> {
  let within = true;
  console.log(`List prices of ap-northeast-1 as of ${PRICES_OF}, in USD a month, no free tier taken off.\n`);
  for (const [name, ceiling] of Object.entries(CEILING)) {
    const template = templateOf(name);
    const idle = idleUse(template);
    console.log(`${name}, nobody comments`);
    printUses(idle);
    const sum = total(idle);
    console.log(`${'sum'.padStart(32)} ${sum.toFixed(2).padStart(8)}   ceiling ${ceiling.toFixed(2)}\n`);
    if (sum > ceiling) {
      console.error(`${name} costs more than ${ceiling} USD a month idle. See the lines above for what to take out.`);
      within = false;
    }
    console.log(`${name}, comments a month add`);
    const withKey = Object.values(template.Resources).some(({ Type }) => Type === 'AWS::KMS::Key');
    for (const volume of VOLUMES) {
      console.log(
        `${volume.toLocaleString('en').padStart(32)} ${total(commentUse(volume, withKey)).toFixed(2).padStart(8)}`,
      );
    }
    console.log('');
  }
  return within ? 0 : 1;
}

function printUses(uses: readonly Use[]): void {
  const small = uses.filter((use) => usd(use) < 0.005);
  for (const use of uses) if (!small.includes(use)) console.log(line(use.what, usd(use)));
  if (small.length > 0) console.log(line(`${small.length} smaller ones`, total(small)));
}

const line = (what: string, amount: number): string => `${what.padStart(32)} ${amount.toFixed(2).padStart(8)}`;

function templateOf(environment: string): Template {
  const directory = mkdtempSync(path.join(tmpdir(), 'kotomori-cost-'));
  try {
    return JSON.parse(readFileSync(synthesize(environment, directory).template, 'utf8'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await runCommand(main);

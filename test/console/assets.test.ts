import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ASSETS } from '../../src/console/assets.generated.ts';

test.each([
  ['style', 'console.css'],
  ['script', 'console.js'],
  ['icon', 'icon.svg'],
] as const)(
  'the %s that travels in the bundle is the one in the folder (node scripts/console-assets.ts)',
  (name, file) => {
    expect(ASSETS[name].body).toBe(readFileSync(`${import.meta.dirname}/../../src/console/assets/${file}`, 'utf8'));
  },
);

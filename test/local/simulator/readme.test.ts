import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTES } from '../../../src/local/simulator/control/routes.ts';
import { FAULT_KINDS } from '../../../src/local/simulator/faults/fault.ts';
import { GraphSettings } from '../../../src/local/simulator/graph/settings.ts';
import { WebhookSettings } from '../../../src/local/simulator/webhook/settings.ts';

const README = readFileSync(new URL('../../../src/local/simulator/README.md', import.meta.url), 'utf8');

test.each(Object.keys(ROUTES))('the README names the control route %s', (route) => {
  const [method = '', path = ''] = route.split(' ');
  const [thing, , act] = path.split('/');
  expect(README).toContain(`/_sim/${thing}`);
  if (act !== undefined && act !== '*') expect(README).toContain(act);
  expect(README).toMatch(new RegExp(`${method}[A-Z, ]*\`? ?/_sim/${thing}|-X ${method}|/_sim/${thing} -d`));
});

test.each([...FAULT_KINDS, ...Object.keys(WebhookSettings.shape), ...Object.keys(GraphSettings.shape)])(
  'the README explains `%s`',
  (word) => {
    expect(README).toMatch(new RegExp(`\\b${word}\\b`));
  },
);

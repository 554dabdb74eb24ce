import { describe, expect, it } from 'vitest';
import { commentUse } from '../../src/cli/cost/comments.ts';
import { callsAMonth, idleUse } from '../../src/cli/cost/idle.ts';
import { total } from '../../src/cli/cost/prices.ts';
import type { Template } from '../../src/cli/cost/template.ts';
import { synthesize } from './synthesize.ts';

const prod = synthesize('prod').toJSON() as Template;
const dev = synthesize('dev').toJSON() as Template;

describe('cost', () => {
  it('of an idle month stays under 6 USD in prod and 1 USD in dev', () => {
    expect(total(idleUse(prod))).toBeLessThanOrEqual(6);
    expect(total(idleUse(dev))).toBeLessThanOrEqual(1);
  });

  it('counts secrets, key and every metric an alarm looks at', () => {
    const amounts = Object.fromEntries(idleUse(prod).map(({ what, amount }) => [what, amount]));
    expect(amounts).toMatchObject({ secrets: 4, 'customer key': 1, 'alarm metrics': 24 });
  });

  it('refuses a resource that nobody has priced', () => {
    const dear = { Resources: { ...prod.Resources, Wall: { Type: 'AWS::WAFv2::WebACL' } } };
    expect(() => idleUse(dear)).toThrow(/AWS::WAFv2::WebACL/);
  });

  it('grows with the comments', () => {
    const [few, many] = [10_000, 1_000_000].map((comments) => total(commentUse(comments, true)));
    expect(few).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(Number(few));
  });

  it.each([
    ['rate(1 minute)', 43_800],
    ['rate(15 minutes)', 2_920],
    ['cron(0 3 * * ? *)', 30],
  ])('reads %s', (expression, calls) => {
    expect(callsAMonth(expression)).toBe(calls);
  });

  it('refuses a schedule it cannot read', () => {
    expect(() => callsAMonth('cron(0/5 * * * ? *)')).toThrow(/not known/);
  });
});

import { expect, test } from 'vitest';
import type { Item } from '../../src/console/item.ts';
import { why } from '../../src/console/parts/why.ts';
import { consolePolicy } from '../../src/console/words/policy-pack.ts';
import type { ClauseFinding } from '../../src/moderation/judgement.ts';
import { aDecision } from '../helpers/audit.ts';

const finding = (clause: string, category: ClauseFinding['category'], ids: readonly string[]): ClauseFinding => ({
  ...{ clause, category, strength: 0.7 },
  rules: ids.map((id) => ({ id, version: 'v', spans: [[0, 2]] })),
});

function itemWith(clauses: readonly ClauseFinding[], text = '副業で稼ごう'): Item {
  const decision = aDecision('18220000000000001', { action: 'flag', clauses });
  const { comment } = decision;
  const record = { comment, decision, attempts: [], outcomes: [], staff: [], observations: [], disposals: [] };
  const words = { comment, text, commitmentKey: '', expiresAt: '' };
  return { record: { ...record, rowKeys: new Set<string>() }, standing: 'visible', words };
}

const shown = (item: Item): string => String(why(item, consolePolicy('kokura-minami'), 2));

test('what several rules of one family say is said once, with the words once', () => {
  const page = shown(itemWith([finding('3-3', 'advertising', ['advertising.a', 'advertising.b'])]));
  expect(page.match(/広告・勧誘・販売への誘い/g)).toHaveLength(1);
  expect(page.match(/<q>/g)).toHaveLength(1);
});

test('further clauses wait until asked for', () => {
  const page = shown(
    itemWith([finding('3-3', 'advertising', ['advertising.a']), finding('3-2', 'impersonation', ['impersonation.a'])]),
  );
  expect(page).toContain('<summary>ほかに当たりうる条項（1）</summary>');
  expect(page.indexOf('3（3）')).toBeLessThan(page.indexOf('<summary>'));
});

test('covered words are not quoted beside their cover', () => {
  const page = shown(itemWith([finding('3-6', 'obscenity', ['obscenity.a'])], 'ひどい言葉'));
  expect(page).not.toContain('ひど');
});

test('a flag without any finding says so', () => {
  expect(shown(itemWith([]))).toContain('見つかっていません');
});

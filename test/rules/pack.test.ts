import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filterOf, generated } from '../../scripts/gen.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import { createEngine } from '../../src/rules/engine.ts';
import { RULES } from '../../src/rules/pack/index.generated.ts';
import { Prefilter } from '../../src/rules/prefilter/filter.ts';
import { asSubject } from '../../src/rules/rule.ts';

const office = policyPack('kokura-minami').office;
const engine = createEngine(RULES, office, () => 0);

describe('rule pack', () => {
  test('every example holds in the production engine', () => {
    const wrong = RULES.flatMap(({ rule }) => {
      if (rule.stage === 'draft' || rule.stage === 'retired') return [];
      const fires = (e: (typeof rule.mustMatch)[number]) =>
        engine.scan(asSubject(e)).signals.some((s) => s.rule.id === rule.id);
      return [
        ...rule.mustMatch.filter((e) => !fires(e)).map((e) => `${rule.id} misses: ${JSON.stringify(e)}`),
        ...rule.mustNotMatch.filter(fires).map((e) => `${rule.id} wrongly hits: ${JSON.stringify(e)}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('every rule proves itself with near misses that hold one of its pieces', () => {
    const wrong = RULES.flatMap(({ rule }) => {
      const filter = Prefilter.ofPieces([rule.find.pieces]);
      const far = rule.mustNotMatch.filter((e) => {
        const { text, username = '' } = asSubject(e);
        const plain = `${text.normalize('NFKC').toLowerCase()}\n${username.toLowerCase()}`;
        return filter.candidates({ plain }).length === 0;
      });
      return [
        ...(rule.mustMatch.length < 3 || rule.mustNotMatch.length < 3 ? [`${rule.id} has too few examples`] : []),
        ...far.map((e) => `${rule.id}: not a near miss: ${JSON.stringify(e)}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('file is id, and generated files are up to date (else: npm run gen)', () => {
    for (const [file, text] of Object.entries({ ...generated(), ...filterOf(RULES) }))
      expect(readFileSync(file, 'utf8'), file).toBe(text);
    expect(RULES.map(({ rule }) => rule.id)).toEqual(
      Object.keys((JSON.parse(readFileSync('ruleset.lock.json', 'utf8')) as { rules: object }).rules),
    );
  });
});

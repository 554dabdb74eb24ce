import { createEngine } from '../rules/engine.ts';
import { RULES } from '../rules/pack/index.generated.ts';
import { packFilter } from '../rules/pack-filter.ts';
import { read } from '../rules/reader/reader.ts';
import { defineRule, type RegisteredRule } from '../rules/rule.ts';
import { phrase } from '../rules/text/matcher.ts';
import { decide } from './decide.ts';
import { JUDGEMENT_GUARDS, type JudgementGuard } from './guards/judgement-guards.ts';
import type { Judge } from './judgement.ts';
import type { Policy } from './policy.ts';
import { RULESET } from './ruleset.generated.ts';
import { DEFAULT_SETTINGS, type JudgeSettings, SETTINGS_VERSION, settingsHash } from './settings.ts';

export interface JudgeOptions {
  readonly policy: Policy;
  readonly settings?: JudgeSettings;
  /** Fewer than the standard ones only to show what a guard does. */
  readonly guards?: readonly JudgementGuard[];
  /** False: the rules alone, to measure what the second reader adds. */
  readonly reader?: boolean;
  /** Monotonic milliseconds. */
  readonly now?: () => number;
}

/** The production judge: same subject, ruleset and settings give the same judgement. */
export function createJudge({
  policy,
  settings = DEFAULT_SETTINGS,
  guards = JUDGEMENT_GUARDS,
  reader = true,
  now = () => performance.now(),
}: JudgeOptions): Judge {
  const rules = [...RULES.map((r) => staged(r, settings)), ...settings.extraWords.map(extraRule)];
  const engine = createEngine(rules, policy.office, now, { known: packFilter() });
  const versions = { policyVersion: policy.version, ruleset: RULESET, settings: settingsHash(settings) };
  return (subject) => {
    const findings = engine.scan(subject);
    const decided = decide(findings, policy, settings, guards);
    const further = reader && decided.action === 'allow' ? read(findings.text, RULESET) : undefined;
    if (further === undefined) return { ...decided, ...versions };
    const signals = [...findings.signals, further];
    return { ...decide({ ...findings, signals }, policy, settings, guards), ...versions };
  };
}

function staged(entry: RegisteredRule, settings: JudgeSettings): RegisteredRule {
  const stage = settings.stages[entry.rule.id];
  return stage === undefined ? entry : { ...entry, rule: { ...entry.rule, stage } };
}

/** A word that staff added; it flags. */
function extraRule({ word, category }: JudgeSettings['extraWords'][number], index: number): RegisteredRule {
  const rule = defineRule({
    id: `extra.word-${index + 1}`,
    category,
    stage: 'flag',
    strength: 0.5,
    find: phrase(word),
    rationale: 'Added by staff.',
    knownGaps: '',
    mustMatch: [],
    mustNotMatch: [],
  });
  return { rule, version: SETTINGS_VERSION };
}

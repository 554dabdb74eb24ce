import type { Judge } from '../moderation/judgement.ts';
import type { Policy } from '../moderation/policy.ts';
import type { Clock } from '../moderation/ports.ts';
import { DEFAULT_SETTINGS, JudgeSettings } from '../moderation/settings.ts';

const LOOK_EVERY_MS = 60_000;

export interface CurrentJudgeDeps {
  readonly policy: Policy;
  /** The stored settings, undefined where staff changed none. */
  readonly readSettings: () => Promise<unknown>;
  readonly clock: Clock;
  readonly warn: (sentence: string) => void;
}

/**
 * The judge under the settings that hold now, looked up at most once a minute. Settings that cannot be read or
 * understood leave the last good ones in force: a typing error must never switch judging off.
 */
export function currentJudge({ policy, readSettings, clock, warn }: CurrentJudgeDeps): () => Promise<Judge> {
  let stored: string | undefined;
  let judge: Judge | undefined;
  let looked = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now().getTime();
    if (judge && Math.abs(now - looked) < LOOK_EVERY_MS) return judge;
    looked = now;
    let settings = DEFAULT_SETTINGS;
    try {
      const value = (await readSettings()) ?? {};
      const text = JSON.stringify(value);
      if (judge && text === stored) return judge;
      settings = JudgeSettings.parse(value);
      stored = text;
    } catch {
      warn('The judge settings cannot be read; the last good ones hold.');
      if (judge) return judge;
    }
    // The rules are large: loaded with the first comment, not with the function.
    const { createJudge } = await import('../moderation/judge.ts');
    judge = createJudge({ policy, settings });
    return judge;
  };
}

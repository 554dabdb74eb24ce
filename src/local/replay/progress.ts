import type { Action } from '../../moderation/judgement.ts';
import type { Screen } from '../screen/screen.ts';
import type { ReplayResult } from './replay.ts';

const BAR = 30;

/** A bar that is rewritten in place on a terminal; elsewhere a line every tenth of the way. */
export function createProgress(screen: Screen, total: number): (result: ReplayResult) => void {
  const started = performance.now();
  const counts: Record<Action, number> = { allow: 0, flag: 0, hide: 0 };
  let done = 0;
  let lost = 0;
  return (result) => {
    done += 1;
    const action = result.record?.decision?.action;
    if (action) counts[action] += 1;
    else lost += 1;
    const pace = (done / ((performance.now() - started) / 1000)).toFixed(0);
    const filled = Math.round((done / total) * BAR);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
    const words = `${done}/${total}  ${pace}/s  allow ${counts.allow}  flag ${counts.flag}  hide ${counts.hide}  lost ${lost}`;
    if (screen.isTerminal) screen.status(`${bar} ${words}`);
    else if (Math.floor((done / total) * 10) > Math.floor(((done - 1) / total) * 10)) screen.line(words);
  };
}

import type { Subject } from './subject.ts';

/** good: nothing to do. wait: not wrong, but not finished. bad: does not work. */
export type Health = 'good' | 'wait' | 'bad';

export interface Finding {
  readonly health: Health;
  readonly says: string;
  /** The next thing to do; always there unless good. */
  readonly next?: string;
}

export interface Check {
  readonly title: string;
  readonly look: (subject: Subject) => Promise<Finding>;
}

export const good = (says: string): Finding => ({ health: 'good', says });
export const wait = (says: string, next: string): Finding => ({ health: 'wait', says, next });
export const bad = (says: string, next: string): Finding => ({ health: 'bad', says, next });

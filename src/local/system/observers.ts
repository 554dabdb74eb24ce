import type { Observer } from '../../moderation/ports.ts';

/** One observer for the functions that passes everything on to those who are subscribed. */
export interface Observers extends Required<Observer> {
  /** Returns the function that ends the subscription. */
  subscribe(observer: Observer): () => void;
}

export function createObservers(): Observers {
  const observers = new Set<Observer>();
  return {
    decided: (...args) => {
      for (const observer of observers) observer.decided?.(...args);
    },
    enforced: (...args) => {
      for (const observer of observers) observer.enforced?.(...args);
    },
    subscribe(observer) {
      observers.add(observer);
      return () => observers.delete(observer);
    },
  };
}

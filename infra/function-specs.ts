import type { FunctionName } from '../src/env.ts';

/** Size of a function. Memory also buys CPU: below about 512 MB a cold start with the AWS SDK takes seconds. */
export interface FunctionSpec {
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly purpose: string;
}

export const FUNCTION_SPECS: Readonly<Record<FunctionName, FunctionSpec>> = {
  // Meta gives up on a delivery after a few seconds; nothing here may take long.
  'receive-webhook': { memoryMb: 512, timeoutSeconds: 10, purpose: 'Verifies deliveries and enqueues their comments' },
  // Ten comments, each at most one context look-up and one hide with its read-back.
  'classify-comment': { memoryMb: 512, timeoutSeconds: 60, purpose: 'Judges comments, records and enforces' },
  'enforce-pending': { memoryMb: 256, timeoutSeconds: 50, purpose: 'Retries what Instagram has not done yet' },
  reconcile: { memoryMb: 512, timeoutSeconds: 300, purpose: 'Finds missed and drifted comments; sends the canary' },
  'refresh-token': { memoryMb: 256, timeoutSeconds: 60, purpose: 'Renews the access token, counts its days' },
  'dispose-expired': { memoryMb: 256, timeoutSeconds: 300, purpose: 'Disposes of words and ids whose time is over' },
  'notify-staff': { memoryMb: 256, timeoutSeconds: 30, purpose: 'Turns alarms into Japanese mail' },
  console: { memoryMb: 512, timeoutSeconds: 29, purpose: 'Staff pages' },
};

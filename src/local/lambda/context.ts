import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

/** A function as the adapters call it: asynchronous, as Node 24 on Lambda demands. */
export type LambdaHandler<Event = unknown> = (event: Event, context: Context) => Promise<unknown>;

export interface LambdaFunction<Event = never> {
  readonly name: string;
  readonly handler: LambdaHandler<Event>;
  readonly timeoutSeconds: number;
}

/** The function did not answer in its time; on Lambda the process would have been stopped. */
export class FunctionTimeoutError extends Error {
  override readonly name = 'FunctionTimeoutError';
  constructor(functionName: string, seconds: number) {
    super(`${functionName} did not finish within ${seconds} seconds.`);
  }
}

/**
 * Calls a function once, as Lambda does: a JSON copy of the event, a context with a running deadline, and the
 * function's time-out. What the handler still does after the time-out can no longer change the result.
 * @throws FunctionTimeoutError, and whatever the handler throws.
 */
export async function invoke<Event>(target: LambdaFunction<Event>, event: Event): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new FunctionTimeoutError(target.name, target.timeoutSeconds)),
      target.timeoutSeconds * 1000,
    );
  });
  try {
    const copy: Event = JSON.parse(JSON.stringify(event));
    const running = (async () => target.handler(copy, createContext(target.name, target.timeoutSeconds)))();
    return await Promise.race([running, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function createContext(functionName: string, timeoutSeconds: number): Context {
  const deadline = performance.now() + timeoutSeconds * 1000;
  const retired = () => {
    throw new Error('Lambda on Node 24 knows asynchronous handlers only: return a promise.');
  };
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:ap-northeast-1:000000000000:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
    done: retired,
    fail: retired,
    succeed: retired,
  };
}

import type { Context } from 'aws-lambda';

/** A function as Lambda calls it on Node 24: asynchronous only. */
export type LambdaHandler<Event, Answer> = (
  event: Event,
  context: Pick<Context, 'awsRequestId' | 'getRemainingTimeInMillis'>,
) => Promise<Answer>;

/** The Lambda entry: built at the first event, kept while warm; a failed build is tried again at the next event. */
export function lazily<Event, Answer>(
  build: () => Promise<LambdaHandler<Event, Answer>>,
): LambdaHandler<Event, Answer> {
  let built: Promise<LambdaHandler<Event, Answer>> | undefined;
  return async (event, context) => {
    built ??= build();
    try {
      return await (await built)(event, context);
    } catch (error) {
      if (
        await built.then(
          () => false,
          () => true,
        )
      )
        built = undefined;
      throw error;
    }
  };
}

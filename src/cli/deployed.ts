import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { UsageError } from './command.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What a deployed system's functions read. Its console function reads everything the command line needs, so the
 * stack's name is enough: `KOTOMORI_STACK`, with AWS_PROFILE and AWS_REGION. Where the tables are named in the
 * environment already, nobody is asked.
 */
export async function deployedEnvironment(own: Variables): Promise<Variables> {
  if (own['LEDGER_TABLE']) return own;
  const stack = own['KOTOMORI_STACK'];
  if (!stack) {
    throw new UsageError(
      'Which system? Give --ready-file FILE for a local one, or set KOTOMORI_STACK (and AWS_PROFILE, AWS_REGION).',
    );
  }
  const client = new LambdaClient({ maxAttempts: 3 });
  try {
    const command = new GetFunctionConfigurationCommand({ FunctionName: `${stack}-console` });
    return { ...own, ...(await client.send(command)).Environment?.Variables };
  } finally {
    client.destroy();
  }
}

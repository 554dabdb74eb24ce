import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import * as z from 'zod';

/** Asked for wrongly; the message is a sentence that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command: what goes wrong becomes one sentence on stderr and exit code 1, never a stack.
 * A reader that closes the pipe early (`| head`) ends it quietly.
 */
export async function runCommand(main: (args: readonly string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED:
    'Nothing answers at that address. Is the system running? Start it with npm start, or check --ready-file.',
  CredentialsProviderError: 'No AWS credentials were found. Set AWS_PROFILE, or give --ready-file for a local system.',
  ExpiredTokenException: 'The AWS session has expired. Log in again (aws sso login).',
  AccessDeniedException: 'This AWS identity may not do that. docs/deploy.md says which role staff use.',
  ResourceNotFoundException:
    'The table or secret does not exist there. Check KOTOMORI_STACK and AWS_REGION, or --ready-file.',
};

export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const causes = error instanceof AggregateError ? [error, ...error.errors] : [error, error.cause];
  const names = causes.flatMap((one) =>
    one instanceof Error ? [one.name, (one as NodeJS.ErrnoException).code ?? ''] : [],
  );
  const known = names.map((name) => SENTENCES[name]).find((sentence) => sentence !== undefined);
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
  return known ?? (error.message.split('\n', 1)[0] || error.name);
}

/**
 * Options of one command by node's parseArgs; `--help` prints the usage and ends the program.
 * @throws UsageError
 */
export function readOptions<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  try {
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split('. ', 1)[0]}. --help shows the options.`, { cause: error });
  }
}

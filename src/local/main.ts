import { readOptions, USAGE } from './options.ts';
import { run } from './run.ts';
import { createScreen } from './screen/screen.ts';
import { StartError } from './system/start-error.ts';

/** npm passes Ctrl-C on as well, so that one press may arrive twice. */
const ONE_PRESS_MS = 1000;

/** Aborts at the first Ctrl-C (or SIGTERM); a second press ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  let firstAt: number | undefined;
  const stop = (): void => {
    if (firstAt !== undefined && Date.now() - firstAt > ONE_PRESS_MS) process.exit(130);
    firstAt ??= Date.now();
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}

/** `npm start`: the whole system on one machine. Exit code 0 only when everything asked for was done. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const screen = createScreen();
  if (options.help) {
    screen.line(USAGE);
    return 0;
  }
  return run(options, screen, process.env, interruption());
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

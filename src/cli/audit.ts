import { runCommand, UsageError } from './command.ts';

const USAGE = `Usage: npm run --silent audit -- COMMAND [options]
  query         decisions by time, action, clause, rule, post, writer, reviewer, outcome
  show          a comment's whole story
  export        every match as CSV or JSONL, also as a disclosure set
  counts        totals by day, clause, action, rule and reviewer
  replay        judge retained comments again and show what would change
  dispose       dispose of what is due now
  certificate   what was disposed of in a month
  erase         dispose of everything held about one person or comment
  events        arming, exports, readings, disposals … of a month
  keys          the ring of pseudonym keys: show, add, remove
  rebuild       make open reviews and pending hides anew from the ledger
Each command explains itself with --help.`;

/** Loaded when asked for, so that a question about one comment need not load the rules. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  query: async () => (await import('./audit/query.ts')).query,
  show: async () => (await import('./audit/show.ts')).show,
  export: async () => (await import('./audit/export.ts')).exportMatches,
  counts: async () => (await import('./audit/maintenance.ts')).counts,
  replay: async () => (await import('./audit/replay.ts')).replayKept,
  dispose: async () => (await import('./audit/maintenance.ts')).dispose,
  certificate: async () => (await import('./audit/maintenance.ts')).certificate,
  erase: async () => (await import('./audit/erase.ts')).eraseHeld,
  events: async () => (await import('./audit/events.ts')).events,
  keys: async () => (await import('./audit/keys.ts')).keys,
  rebuild: async () => (await import('./audit/maintenance.ts')).rebuild,
};

await runCommand(async ([name, ...args]) => {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(`${USAGE}\n`);
    return name === undefined ? 1 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`audit has no command ${name}. It has: ${Object.keys(COMMANDS).join(', ')}.`);
  return (await load())(args);
});

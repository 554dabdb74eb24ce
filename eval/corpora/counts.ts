/** Prints the counts that README.md holds: `node eval/corpora/counts.ts`. A test keeps the two equal. */
import { ACTIONS, CLAUSES, CORPORA, readCorpus } from './corpora.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Two Markdown tables: comments by action and urgency, and violations by first clause. */
export function countsTable(): string {
  const corpora = CORPORA.map((name) => ({ name, lines: readCorpus(name) }));
  const byAction = corpora.map(({ name, lines }) =>
    row([
      name,
      lines.length,
      ...ACTIONS.map((action) => lines.filter((line) => line.action === action).length),
      lines.filter((line) => line.urgent).length,
    ]),
  );
  const byClause = corpora
    .filter(({ name }) => name !== 'criticisms')
    .map(({ name, lines }) =>
      row([name, ...CLAUSES.map((clause) => lines.filter((line) => line.clauses[0] === clause).length)]),
    );
  return [
    row(['corpus', 'comments', ...ACTIONS, 'urgent']),
    row(['---', '---', ...ACTIONS.map(() => '---'), '---']),
    ...byAction,
    '',
    row(['first clause', ...CLAUSES]),
    row(['---', ...CLAUSES.map(() => '---')]),
    ...byClause,
  ].join('\n');
}

if (import.meta.main) console.log(countsTable());

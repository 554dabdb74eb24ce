import { breakdown, type Figure, goals, interval, type Judged, mistakes, share } from './score.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const cell = ({ hits, of }: Figure): string => (of === 0 ? '–' : `${percent(share(hits, of))} (${hits}/${of})`);

const rulesOf = ({ got }: Judged): string =>
  [
    ...got.clauses.flatMap(({ clause, rules }) => rules.map(({ id }) => `${clause} ${id}`)),
    ...got.guards.map((g) => `−${g.id}`),
  ].join(', ');

const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);
const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));

/** The whole report as plain text. */
export function textReport(judged: readonly Judged[], mostMistakes: number): string {
  const times = judged.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  const lines = [`${judged.length} comments; slowest 1 % above ${p99.toFixed(2)} ms`, ''];
  for (const figure of goals(judged)) {
    const [low, high] = interval(figure.hits, figure.of);
    const range = figure.of === 0 ? '' : `95 %: ${percent(low)} – ${percent(high)}`;
    lines.push(`${pad(figure.name, 38)} ${pad(cell(figure), 22)} ${pad(range, 26)} goal ${figure.goal}`);
  }
  for (const [title, keysOf] of KEYS) {
    lines.push(
      '',
      `${pad(title, 18)} ${pad('comments', 9)} ${pad('caught', 20)} ${pad('hidden', 20)} ${pad('right clause', 20)} mistakes`,
    );
    for (const row of breakdown(judged, keysOf)) {
      lines.push(
        `${pad(row.key, 18)} ${pad(String(row.comments), 9)} ${pad(cell(row.caught), 20)} ${pad(cell(row.hidden), 20)} ${pad(cell(row.clause), 20)} ${row.mistakes}`,
      );
    }
  }
  const wrong = mistakes(judged);
  lines.push('', `${wrong.length} unacceptable decisions, worst first:`);
  for (const one of wrong.slice(0, mostMistakes)) {
    const { line, got } = one;
    lines.push(
      `  ${line.id} ${line.action} ${line.clauses.join('+') || '-'} → ${got.action} [${rulesOf(one)}] ${line.text.replaceAll('\n', '⏎')}`,
    );
  }
  return lines.join('\n');
}

const KEYS = [
  ['clause', (line: Judged['line']) => line.clauses.slice(0, 1)],
  ['tag', (line: Judged['line']) => line.tags],
] as const;

const html = (text: string): string =>
  text
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (c) => `⟨${c.charCodeAt(0).toString(16)}⟩`);

/** The same as one self-contained HTML page. */
export function htmlReport(judged: readonly Judged[], title: string): string {
  const figures = goals(judged)
    .map(
      (f) =>
        `<tr><th scope="row">${f.name}<td>${cell(f)}<td>${interval(f.hits, f.of).map(percent).join(' – ')}<td>${f.goal}`,
    )
    .join('\n');
  const tables = KEYS.map(([name, keysOf]) => {
    const rows = breakdown(judged, keysOf)
      .map(
        (r) =>
          `<tr><th scope="row">${html(r.key)}<td>${r.comments}<td>${cell(r.caught)}<td>${cell(r.hidden)}<td>${cell(r.clause)}<td>${r.mistakes}`,
      )
      .join('\n');
    return `<h2>By ${name}</h2><table><tr><th>${name}<th>comments<th>caught<th>hidden<th>right clause<th>mistakes\n${rows}</table>`;
  }).join('\n');
  const wrong = mistakes(judged)
    .map(
      (one) =>
        `<tr><td>${one.line.id}<td>${one.line.action} ${one.line.clauses.join(' ')}<td>${one.got.action}<td>${html(rulesOf(one))}<td>${html(one.line.text)}`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${html(title)}</title>
<style>body{font:15px/1.6 system-ui;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;text-align:left;padding:.3rem .6rem;vertical-align:top}</style>
<h1>${html(title)}</h1><p>${judged.length} comments.</p>
<table><tr><th>figure<th>value<th>95 % interval<th>goal\n${figures}</table>
${tables}
<h2>Unacceptable decisions, worst first</h2><table><tr><th>id<th>expected<th>got<th>rules and guards<th>text\n${wrong}</table></html>
`;
}

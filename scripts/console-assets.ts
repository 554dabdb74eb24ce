// Writes src/console/assets.generated.ts, so that the console's files travel inside the function's bundle.
// `--check` only says whether the file is up to date.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../src/console/assets/', import.meta.url);
const TARGET = new URL('../src/console/assets.generated.ts', import.meta.url);
const FILES = [
  ['style', 'console.css', 'text/css; charset=utf-8'],
  ['script', 'console.js', 'text/javascript; charset=utf-8'],
  ['icon', 'icon.svg', 'image/svg+xml'],
] as const;

const entries = FILES.map(([name, file, type]) => {
  const body = readFileSync(new URL(file, FOLDER), 'utf8');
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const path = `/assets/${file.replace('.', `.${hash}.`)}`;
  return `  ${name}: ${JSON.stringify({ path, type, body })},\n`;
});
const source = `// Made by scripts/console-assets.ts; edit src/console/assets/ instead.\nexport const ASSETS = {\n${entries.join('')}} as const;\n`;

if (process.argv.includes('--check')) {
  let stands = '';
  try {
    stands = readFileSync(TARGET, 'utf8');
  } catch {
    // Missing: as good as out of date.
  }
  if (stands !== source) {
    console.error('src/console/assets.generated.ts is out of date. Run: node scripts/console-assets.ts');
    process.exit(1);
  }
} else {
  writeFileSync(TARGET, source);
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sources = globSync('src/**/*.{ts,js,mjs}', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}));

/** Everything in src/ that writes to DynamoDB, and the table it writes. A new line here needs a reason. */
const WRITES = [
  'src/audit/create-tables.ts CreateTableCommand (all, on embedded engines only)',
  'src/audit/ledger/append.ts PutItemCommand (ledger)',
  'src/audit/state/write.ts DeleteItemCommand (state)',
  'src/audit/state/write.ts PutItemCommand (state)',
  'src/audit/state/write.ts UpdateItemCommand (state)',
  'src/audit/vault/vault.ts DeleteItemCommand (vault)',
  'src/audit/vault/vault.ts PutItemCommand (vault)',
  'src/audit/vault/vault.ts UpdateItemCommand (vault)',
];

const WRITER =
  /\bnew\s+(?:\w+\.)?((?:Put|Update|Delete|BatchWrite|TransactWrite)Items?Command|(?:Batch)?Execute\w+Command|(?:Create|Update|Delete|Restore|Import)\w*Table\w*Command)\b/g;

const importing = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('writes to DynamoDB', () => {
  test('are these, each on its own table', () => {
    const found = new Set(
      sources.flatMap(({ file, text }) => [...text.matchAll(WRITER)].map((match) => `${file} ${match[1]}`)),
    );
    expect([...found].toSorted()).toEqual(WRITES.map((line) => line.replace(/ \(.*$/, '')));
  });

  test('go through the plain client: no other way to write is imported', () => {
    expect(importing(/@aws-sdk\/lib-dynamodb|\.putItem\(|\.updateItem\(|\.deleteItem\(|\.batchWriteItem\(/)).toEqual(
      [],
    );
  });

  test('on the ledger come from the ledger room only, always through appendRow', () => {
    expect(importing(/from '[^']*\/append\.ts'/).toSorted()).toEqual([
      'src/audit/ledger/ledger.ts',
      'src/audit/ledger/staff-rows.ts',
    ]);
    const append = sources.find(({ file }) => file === 'src/audit/ledger/append.ts')?.text ?? '';
    expect(append.match(/ConditionExpression: 'attribute_not_exists\(pk\)'/g)).toHaveLength(1);
    expect(append.match(/\.send\(/g)).toHaveLength(1);
  });

  test('on the state come from the state room only', () => {
    const importers = importing(/from '[^']*\/write\.ts'/).filter((file) => !file.startsWith('src/audit/state/'));
    expect(importers).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { certificateOf } from '../../../src/audit/disposal/certificate.ts';
import { disposeExpired } from '../../../src/audit/disposal/dispose-expired.ts';
import { csvOf } from '../../../src/audit/export/csv.ts';
import { disclose } from '../../../src/audit/export/disclosure.ts';
import { ledgerQueries } from '../../../src/audit/queries/queries.ts';
import { collect } from '../../../src/audit/table.ts';
import { moderate } from '../../../src/moderation/moderate.ts';
import { auditStores, keyOf, movableClock, RING } from '../../helpers/audit.ts';
import { aComment } from '../../helpers/comments.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';
import { FakeInstagram, protocolOver } from '../../helpers/real-stores.ts';
import { everythingStored, unescaped, wordsIn } from '../../helpers/text-scan.ts';

const COMMENTS = Number(process.env['COMMENTS'] ?? 300);
const FORM = /言葉\d+番|writer\.\d+\./g;

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openDynamoDb();
});
afterAll(() => db.close());

test(`of ${COMMENTS} comments nothing allowed is kept, and nothing disposed of`, async () => {
  const clock = movableClock();
  const stores = auditStores(db, clock);
  const instagram = new FakeInstagram();
  const ports = protocolOver(stores, instagram);
  await stores.state.setArming({ armed: true });
  const queries = ledgerQueries({ table: db.ledger, ring: RING, clock, daysAhead: 400 });
  const canaries = (n: number) => [`言葉${n}番`, `writer.${n}.`];
  const kindOf = (n: number) => (n % 10 === 0 ? 'F' : n % 10 === 5 ? 'H' : 'A');
  const numbers = Array.from({ length: COMMENTS }, (_, n) => n);
  const of = (kind: string) => new Set(numbers.filter((n) => kindOf(n) === kind).flatMap(canaries));
  const deliver = (n: number) => {
    const [text, username] = canaries(n) as [string, string];
    return moderate(ports, aComment({ commentId: `${n}`, text: `${kindOf(n)} ${text}`, username }));
  };
  for (let first = 0; first < COMMENTS; first += 20) await Promise.all(numbers.slice(first, first + 20).map(deliver));

  const tables = [db.ledger.name, db.vault.name, db.state.name];
  const written = async () => {
    const csv = (await collect(csvOf(queries.all({})))).join('');
    const records = await collect(
      disclose({ ...stores, clauseText: () => '' }, queries.all({}, { withoutOutcome: true })),
    );
    const logs = [JSON.stringify(await queries.page({})), csv, JSON.stringify(records)];
    return (await everythingStored(db.client, tables)) + unescaped(logs.join('\n'));
  };
  const before = await written();
  expect(wordsIn(before, FORM, of('A'))).toEqual(new Set());
  // The scan can see: what must be kept is found.
  expect(wordsIn(before, FORM, of('F'))).toEqual(of('F'));
  expect(wordsIn(before, FORM, of('H'))).toEqual(of('H'));
  const outside = await everythingStored(db.client, [db.ledger.name, db.state.name]);
  expect([...outside.matchAll(FORM)]).toEqual([]);

  clock.advance(91 * 86_400);
  await disposeExpired({ ...stores, retention: ports.retention, metrics: ports.metrics });
  // Every delivery once more, long after: recognised, and nothing is stored again.
  const late = numbers.filter((n) => kindOf(n) === 'F').slice(0, 50);
  await Promise.all(late.map(deliver));
  const after = await written();
  expect(wordsIn(after, FORM, of('A'))).toEqual(new Set());
  expect(wordsIn(after, FORM, of('F'))).toEqual(new Set());
  expect(wordsIn(after, FORM, of('H'))).toEqual(of('H'));
  const { items } = await certificateOf(db.ledger, '2027-02');
  const due = numbers
    .filter((n) => kindOf(n) === 'F')
    .flatMap((n) => [`${keyOf(`${n}`)} ids`, `${keyOf(`${n}`)} text`]);
  expect(items.map((item) => `${item.comment} ${item.what}`).toSorted()).toEqual(due.toSorted());
}, 600_000);

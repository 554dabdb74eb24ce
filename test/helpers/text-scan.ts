import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';

/**
 * Everything stored in these tables as one text, escapes resolved, so that a word is found however it was written.
 */
export async function everythingStored(client: DynamoDBClient, tables: readonly string[]): Promise<string> {
  const pieces: string[] = [];
  for (const TableName of tables) {
    for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true })) {
      for (const item of page.Items ?? []) pieces.push(JSON.stringify(item));
    }
  }
  return unescaped(pieces.join('\n'));
}

/** Resolves \uXXXX, also where backslashes were doubled on the way. */
export const unescaped = (text: string): string =>
  text.replace(/\\+u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Which of these words stand in the text. Words must be of one form with a number, such as `canary-17-`, so that
 * ten thousand of them are looked for in one pass.
 */
export function wordsIn(text: string, form: RegExp, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(form)) if (wanted.has(word)) found.add(word);
  return found;
}

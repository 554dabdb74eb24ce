import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { expect, it } from 'vitest';
import { CREDENTIALS, REGION } from '../../../src/local/engines/engine.ts';
import { type SecretsEngine, startSecretsManager } from '../../../src/local/engines/secrets-manager.ts';

const clientOf = ({ endpoint }: SecretsEngine) =>
  new SecretsManagerClient({ endpoint, region: REGION, credentials: CREDENTIALS });

it('answers the real client, and keeps secrets over a restart in a private file', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kotomori-secrets-')), 'secrets.json');
  const first = await startSecretsManager(file);
  const client = clientOf(first);
  expect(first.provide('a', () => 'one')).toBe('one');
  expect(first.provide('a', () => 'two')).toBe('one');
  expect(await client.send(new GetSecretValueCommand({ SecretId: 'a' }))).toMatchObject({
    Name: 'a',
    SecretString: 'one',
  });
  const put = await client.send(new PutSecretValueCommand({ SecretId: 'a', SecretString: 'three' }));
  await first.close();

  const second = await startSecretsManager(file);
  const read = await clientOf(second).send(new GetSecretValueCommand({ SecretId: 'a' }));
  expect([read.SecretString, read.VersionId]).toEqual(['three', put.VersionId]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await second.close();
});

it('names its errors as AWS does', async () => {
  const engine = await startSecretsManager();
  const client = clientOf(engine);
  await expect(client.send(new GetSecretValueCommand({ SecretId: 'none' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  await expect(client.send(new PutSecretValueCommand({ SecretId: 'none', SecretString: 'x' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  await engine.close();
});

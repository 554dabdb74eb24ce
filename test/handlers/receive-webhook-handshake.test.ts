import { SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { createReceiveWebhook } from '../../src/handlers/receive-webhook.ts';
import { WEBHOOK_SECRETS, webhookEvent } from '../helpers/webhook-event.ts';

const receive = createReceiveWebhook({
  clock: { now: () => new Date() },
  secrets: async () => WEBHOOK_SECRETS,
  sqs: new SQSClient({ region: 'ap-northeast-1' }),
  queueUrl: 'http://127.0.0.1:9/q',
  quarantineUrl: 'http://127.0.0.1:9/d',
  metrics: { count() {} },
  log: { info() {}, warn() {}, error() {} },
});

const good = {
  'hub.mode': 'subscribe',
  'hub.verify_token': WEBHOOK_SECRETS.verifyToken,
  'hub.challenge': '98765432109876543210987654321',
};
const ask = (query: Record<string, string>) => receive(webhookEvent('', { method: 'GET', headers: {}, query }));

describe('F20 the handshake', () => {
  test('a challenge beyond 2^53 comes back byte for byte, as plain text', async () => {
    expect(await ask(good)).toMatchObject({
      statusCode: 200,
      body: good['hub.challenge'],
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
    });
  });

  test.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['wrong token', { ...good, 'hub.verify_token': 'wrong' }],
    ['empty token', { ...good, 'hub.verify_token': '' }],
    ['token given twice', { ...good, 'hub.verify_token': `${WEBHOOK_SECRETS.verifyToken},x` }],
    ['no mode', { ...good, 'hub.mode': '' }],
    ['unsubscribe', { ...good, 'hub.mode': 'unsubscribe' }],
    ['no challenge', { ...good, 'hub.challenge': '' }],
    ['markup', { ...good, 'hub.challenge': '<script>1</script>' }],
    ['two challenges', { ...good, 'hub.challenge': '1,2' }],
    ['huge challenge', { ...good, 'hub.challenge': '1'.repeat(129) }],
    ['line break', { ...good, 'hub.challenge': '1\n' }],
    ['undotted keys', { hub_mode: 'subscribe', hub_verify_token: good['hub.verify_token'], hub_challenge: '1' }],
  ])('is refused with %s', async (_name, query) => {
    expect(await ask(query)).toMatchObject({ statusCode: 403, body: 'Refused.' });
  });
});

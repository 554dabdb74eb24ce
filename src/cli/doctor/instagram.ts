import { createGraphClient } from '../../graph-api/client.ts';
import { WANTED_FIELDS } from '../../graph-api/subscription.ts';
import { InstagramSecret, parseSecret, secretsManager } from '../../handlers/secret.ts';
import { EnforcementError } from '../../moderation/errors.ts';
import { bad, type Check, good, wait } from './check.ts';
import type { Subject } from './subject.ts';

const NEW_TOKEN = 'Generate a token in the Meta app dashboard, then: npm run setup:instagram.';

export const account: Check = {
  title: 'account id',
  async look({ environment }) {
    const id = environment['INSTAGRAM_ACCOUNT_ID'] ?? '';
    if (/^\d{5,30}$/.test(id)) return good(id);
    return bad('not set', 'npx cdk deploy --parameters InstagramAccount=ID with user_id of /me?fields=user_id.');
  },
};

export const token: Check = {
  title: 'access token',
  async look(subject) {
    const { expiresAt } = await stored(subject);
    try {
      const { accountId, username } = await client(subject).me();
      if (accountId !== subject.environment['INSTAGRAM_ACCOUNT_ID']) {
        return bad(`belongs to account ${accountId}`, 'Use that account id, or a token of the right account.');
      }
      const days = expiresAt && Math.floor((Date.parse(expiresAt) - subject.clock.now().getTime()) / 86_400_000);
      const who = `good for ${username ? `@${username}` : accountId}`;
      if (typeof days !== 'number') return wait(`${who}, its end is not known`, NEW_TOKEN);
      return days < 20 ? wait(`${who}, ${days} days left`, NEW_TOKEN) : good(`${who}, ${days} days left`);
    } catch (error) {
      if (!(error instanceof EnforcementError)) throw error;
      return bad(`Instagram refuses it (${error.code})`, NEW_TOKEN);
    }
  },
};

export const subscription: Check = {
  title: 'subscription',
  async look(subject) {
    const fields = await client(subject).subscribedFields();
    const missing = WANTED_FIELDS.filter((field) => !fields.includes(field));
    if (missing.length === 0) return good(`subscribed to ${fields.join(', ')}`);
    return bad(`not subscribed to ${missing.join(', ')}`, 'Subscribe the account: npm run setup:instagram.');
  },
};

async function stored({ environment, clients }: Subject) {
  const id = environment['INSTAGRAM_SECRET_ID'] ?? '';
  return parseSecret(InstagramSecret, id, await secretsManager(clients.secretsManager)(id));
}

function client(subject: Subject) {
  const { environment } = subject;
  return createGraphClient({
    baseUrl: environment['GRAPH_URL'] ?? '',
    version: environment['GRAPH_VERSION'] ?? '',
    accountId: environment['INSTAGRAM_ACCOUNT_ID'] ?? '',
    accessToken: async () => (await stored(subject)).accessToken,
  });
}

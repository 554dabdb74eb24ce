import { randomInt } from 'node:crypto';
import { GetSubscriptionAttributesCommand, ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { bad, type Check, good, wait } from './check.ts';

const PATIENCE_MS = 10_000;

export const handshake: Check = {
  title: 'webhook',
  async look({ webhookUrl, verifyToken }) {
    if (!webhookUrl || !verifyToken)
      return bad('its secret is not filled', 'npm run secrets -- init, then app-secret.');
    const challenge = String(randomInt(2 ** 47));
    const url = new URL(webhookUrl);
    url.search = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.challenge': challenge,
      'hub.verify_token': verifyToken,
    }).toString();
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status === 503)
      return bad('answers 503', 'Its secret cannot be used: npm run secrets -- init, then app-secret.');
    if (answer.status !== 200 || (await answer.text()) !== challenge) {
      return bad(
        `fails Meta's handshake (${answer.status})`,
        'Deploy again: the path or the verify token has changed.',
      );
    }
    const forged = await fetch(webhookUrl, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (forged.status !== 401)
      return bad(`takes a forged delivery (${forged.status})`, 'Stop it and call the developers.');
    return good(`passes Meta's handshake and refuses forgeries: ${webhookUrl}`);
  },
};

export const consolePage: Check = {
  title: 'console',
  async look({ consoleUrl }) {
    if (!consoleUrl) return bad('its address is not known', 'Deploy the stack again: npx cdk deploy.');
    const answer = await fetch(consoleUrl, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status < 400) return good(consoleUrl);
    return bad(`${consoleUrl} answers ${answer.status}`, 'Look into the log of the console function.');
  },
};

export const mail: Check = {
  title: 'alarm mail',
  async look({ clients, staffMailTopicArn, local }) {
    if (local) return good('lands in the outbox that npm start shows');
    if (!staffMailTopicArn) return bad('its topic is not known', 'Deploy the stack again: npx cdk deploy.');
    const { Subscriptions = [] } = await clients.sns.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: staffMailTopicArn }),
    );
    if (Subscriptions.length === 0) {
      return bad('goes to nobody', 'npx cdk deploy --parameters StaffMailAddress=ADDRESS, then confirm the mail.');
    }
    for (const { SubscriptionArn = '', Endpoint } of Subscriptions) {
      if (!SubscriptionArn.startsWith('arn:')) {
        return bad(`${Endpoint} has not confirmed`, 'Confirm it as docs/deploy.md, step 5, shows.');
      }
      const { Attributes } = await clients.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
      if (Attributes?.['ConfirmationWasAuthenticated'] !== 'true') {
        return wait(
          `${Endpoint} can be unsubscribed by anyone who gets a mail forwarded`,
          'Confirm it again with --authenticate-on-unsubscribe (docs/deploy.md, step 5).',
        );
      }
    }
    return good(`goes to ${Subscriptions.map(({ Endpoint }) => Endpoint).join(', ')}`);
  },
};

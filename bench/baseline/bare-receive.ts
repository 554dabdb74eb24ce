import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** The least that a webhook receiver must do: verify the signature over the bytes, SendMessage, answer 200. */
export function bareReceiver(sqs: SQSClient, QueueUrl: string, secret: string) {
  return createServer(async (request, response) => {
    const body = await buffer(request);
    const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
    const given = Buffer.from(String(request.headers['x-hub-signature-256']));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      response.writeHead(401).end();
      return;
    }
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body.toString() }));
    response.end('ok');
  });
}

import { Agent, request as httpRequest } from 'node:http';
import { request as httpsRequest, Agent as SecureAgent } from 'node:https';

/** Sends bytes as they are, header names in Meta's mixed case (fetch would lower them). */
export class Poster {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #secureAgent = new SecureAgent({ keepAlive: true });

  /**
   * @returns the status of the answer, once it is whole.
   * @throws Error when there is no whole answer within `timeoutMs`.
   */
  post(url: string, body: Buffer, headers: Readonly<Record<string, string>>, timeoutMs: number): Promise<number> {
    const secure = url.startsWith('https:');
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const request = (secure ? httpsRequest : httpRequest)(url, {
      method: 'POST',
      agent: secure ? this.#secureAgent : this.#agent,
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Webhooks/1.0',
        'Content-Length': String(body.length),
        ...headers,
      },
    });
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    request.on('error', reject);
    request.on('response', (response) => {
      response.on('error', reject);
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    request.end(body);
    return promise.finally(() => clearTimeout(timer));
  }

  close(): void {
    this.#agent.destroy();
    this.#secureAgent.destroy();
  }
}

import type { AddressInfo, Server } from 'node:net';

/** An AWS service on this machine. */
export interface Engine {
  /** Base URL for the real AWS client. */
  readonly endpoint: string;
  close(): Promise<void>;
}

export const REGION = 'ap-northeast-1';

/** The engines check no signatures; the clients still need something to sign with. */
export const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** An engine that somebody else started and stops. */
export const externalEngine = (endpoint: string): Engine => ({ endpoint, close: async () => {} });

/** Starts a server on 127.0.0.1 and returns its base URL. */
export async function listen(server: Server, port = 0): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

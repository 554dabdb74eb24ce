import { type HttpApiOptions, startHttpApi } from '../lambda/http-api.ts';
import type { Route } from '../lambda/routes.ts';
import { StartError } from './start-error.ts';

export interface Gate {
  readonly url: string;
  /** From now on requests are routed; before, they are answered 404. */
  serve(options: Pick<HttpApiOptions, 'routes' | 'clock' | 'onError'>): void;
  close(): Promise<void>;
}

/**
 * Takes the port first, so that a busy one is known before anything else starts, and because the functions need
 * to know the console's address.
 * @throws StartError when the port is taken or may not be used.
 */
export async function openGate(port = 0): Promise<Gate> {
  const routes: Route[] = [];
  let served: Parameters<Gate['serve']>[0] | undefined;
  try {
    const api = await startHttpApi({
      routes,
      clock: { now: () => served?.clock.now() ?? new Date() },
      port,
      onError: (name, error) => served?.onError?.(name, error),
    });
    return {
      url: api.url,
      serve(options) {
        served = options;
        routes.push(...options.routes);
      },
      close: api.close,
    };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} is in use. Stop the other program, or choose another port with --port.`);
    }
    if (code === 'EACCES') throw new StartError(`Port ${port} may not be used. Choose one above 1023 with --port.`);
    throw error;
  }
}

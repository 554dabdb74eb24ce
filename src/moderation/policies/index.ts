import kokuraMinami from '../../../policies/kokura-minami/policy.json' with { type: 'json' };
import { ConfigurationError } from '../errors.ts';
import { Policy } from '../policy.ts';

const PACKS: Readonly<Record<string, unknown>> = { 'kokura-minami': kokuraMinami };

/** @throws ConfigurationError for a folder that is not under policies/. */
export function policyPack(name: string): Policy {
  if (PACKS[name] === undefined) {
    throw new ConfigurationError(`There is no policy pack "${name}". Choose one of: ${Object.keys(PACKS).join(', ')}.`);
  }
  return Policy.parse(PACKS[name]);
}

import { CONTACT } from '../../../policies/kokura-minami/contact.ts';
import { policyPack } from '../../moderation/policies/index.ts';
import type { ConsolePolicy } from './policy.ts';

const CONTACTS: Readonly<Record<string, ConsolePolicy['office']>> = { 'kokura-minami': CONTACT };

/**
 * What the console shows of a policy pack.
 * @throws ConfigurationError for a folder that is not under policies/.
 */
export function consolePolicy(pack: string): ConsolePolicy {
  const { version, clauses, office } = policyPack(pack);
  const contact = CONTACTS[pack] ?? { name: office.names[0] ?? '', section: '', telephone: office.telephones[0] ?? '' };
  return {
    version,
    clauses: clauses.map(({ code, text, category }) => ({ id: code, text, category })),
    office: contact,
  };
}

import { LOCAL_PERSONS } from '../../console/access/local-login.ts';
import type { LocalSystem } from '../system/local-system.ts';
import type { Screen } from './screen.ts';

/** Says where everything is, and whether hiding is on. */
export function greet(system: LocalSystem, screen: Screen): void {
  const { ready, simulator } = system;
  const entry = (what: string, where: string): void =>
    screen.line(`  ${what.padEnd(12)}${screen.style('cyan', where)}`);
  screen.line(screen.style('bold', 'Kotomori 言守り runs on this machine.'));
  entry('Console', ready.consoleUrl);
  entry('Login', `choose a person there, e.g. ${LOCAL_PERSONS[0]?.name}; no password on this machine`);
  entry('Instagram', `${ready.graphUrl}${simulator ? '  (simulated)' : ''}`);
  entry('Webhook', ready.webhookUrl);
  entry('DynamoDB', `${ready.dynamodbEndpoint}  tables ${ready.ledgerTable}, ${ready.vaultTable}, ${ready.stateTable}`);
  entry('SQS', ready.sqsEndpoint);
  entry('Data', ready.dataDir);
  screen.line(
    system.armed
      ? 'Hiding is armed here: what the rules decide to hide is hidden at once. A new deployment on AWS starts with hiding off.'
      : 'Hiding is off or paused, as somebody ordered: comments are judged, nothing is hidden. `npm run arm` turns it on.',
  );
}

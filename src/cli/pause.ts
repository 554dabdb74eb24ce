import { runCommand } from './command.ts';
import { switchCommand } from './switch-command.ts';

await runCommand(
  switchCommand(
    'pause',
    'pause',
    'resume',
    'Stops all automatic hiding at once. What should be hidden waits, and is hidden after --off.',
  ),
);

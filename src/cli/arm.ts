import { runCommand } from './command.ts';
import { switchCommand } from './switch-command.ts';

await runCommand(
  switchCommand(
    'arm',
    'arm',
    'disarm',
    'Turns automatic hiding on. A new deployment only flags until a person does this.',
  ),
);

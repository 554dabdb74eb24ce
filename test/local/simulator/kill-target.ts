import { startSimulator } from '../../../src/local/simulator/index.ts';

/** A simulator in a process of its own, to be killed. Argument: the data file. Prints its address. */
const simulator = await startSimulator({
  clock: { now: () => new Date() },
  accountId: '17841400000000001',
  accessToken: 'IGAAtesttoken0001',
  appSecrets: { meta: 'a', instagram: 'b' },
  verifyToken: 'c',
  dataFile: process.argv[2] ?? '',
});
process.stdout.write(`${simulator.url}\n`);

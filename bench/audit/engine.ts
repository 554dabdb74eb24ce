/** The embedded engine in a process of its own, so that it does not share the measured one's event loop. */
import { startDynamodb } from '../../src/local/engines/dynamodb.ts';

const { endpoint } = await startDynamodb(process.argv[2]);
process.send?.(endpoint);
process.on('disconnect', () => process.exit(0));

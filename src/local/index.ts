export type { Backlog, LocalSystem, LocalSystemOptions } from './system/local-system.ts';
export type { ReadyFile } from './system/ready-file.ts';
export { writeReadyFile } from './system/ready-file.ts';
export { startLocalSystem } from './system/start.ts';

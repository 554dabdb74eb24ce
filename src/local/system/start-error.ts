/** The system cannot start as asked; the message is one sentence or two that say what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

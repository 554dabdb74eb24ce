import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Where a person reads: coloured when it is a terminal and NO_COLOR does not stand against it. */
export interface Screen {
  readonly columns: number;
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  style(style: Style, text: string): string;
  line(text: string): void;
  /** Rewrites the last line in place; on anything but a terminal nothing is shown. */
  status(text: string): void;
}

export function createScreen(stream: NodeJS.WriteStream = process.stdout): Screen {
  const isTerminal = stream.isTTY === true;
  const hasColour = styleText('red', 'x', { stream }) !== 'x';
  let statusShown = false;
  const clear = (): string => (statusShown ? '\r\u001b[2K' : '');
  return {
    get columns() {
      return stream.columns ?? 120;
    },
    isTerminal,
    hasColour,
    style: (style, text) => styleText(style, text, { stream }),
    line(text) {
      stream.write(`${clear()}${text}\n`);
      statusShown = false;
    },
    status(text) {
      if (!isTerminal) return;
      stream.write(`${clear()}${text}`);
      statusShown = true;
    },
  };
}

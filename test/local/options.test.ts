import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/local/options.ts';

describe('the options of npm start', () => {
  it('plays the sample day at port 3000 without any', () => {
    expect(readOptions([])).toEqual({
      port: 3000,
      dataDir: '.kotomori',
      reset: false,
      demo: true,
      exit: false,
      help: false,
    });
  });

  it('reads them all', () => {
    const line =
      '--port 0 --data-dir d --reset --graph-url http://g:1/ --graph-latency 5 --ready-file r --replay f --report o --exit';
    expect(readOptions(line.split(' '))).toEqual({
      port: 0,
      dataDir: 'd',
      reset: true,
      graphUrl: 'http://g:1',
      graphLatencyMs: 5,
      demo: false,
      readyFile: 'r',
      replay: 'f',
      report: 'o',
      exit: true,
      help: false,
    });
  });

  it('plays no sample day when told so, or beside a replay or a foreign Graph API', () => {
    for (const line of ['--no-demo', '--replay f', '--graph-url http://g']) {
      expect(readOptions(line.split(' ')).demo, line).toBe(false);
    }
  });

  it.each([
    ['--prot 1', "Unknown option '--prot'. See npm start -- --help."],
    ['--port many', '--port must be a whole number from 0 to 65535.'],
    ['--port 65536', '--port must be a whole number from 0 to 65535.'],
    ['--graph-url ftp://x', '--graph-url must be a URL such as http://127.0.0.1:4000.'],
    ['--graph-latency -1', undefined],
    ['--exit', '--exit needs --replay FILE.jsonl.'],
    ['--report o', '--report needs --replay FILE.jsonl.'],
    ['stray', undefined],
    ['--port', undefined],
  ])('refuses %s with one sentence', (line, sentence) => {
    const refused = (): unknown => readOptions(line.split(' '));
    expect(refused).toThrow(sentence ?? /^[^\n]+\.$/);
  });
});

import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/local/clock.ts';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'kotomori-clock-')), 'clock.json');

describe('the movable clock', () => {
  it('tells real time until it is moved, and remembers where it stood', () => {
    const path = file();
    const clock = createClock(path);
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
    clock.advance(3600);
    clock.advance(60);
    const again = createClock(path);
    expect(Math.abs(again.now().getTime() - Date.now() - 3_660_000)).toBeLessThan(1000);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('tells its listeners, until they leave', () => {
    const clock = createClock();
    let moves = 0;
    const leave = clock.onMove(() => void moves++);
    clock.advance(1);
    leave();
    clock.advance(1);
    expect(moves).toBe(1);
  });

  it.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])('refuses to move by %s', (seconds) => {
    expect(() => createClock().advance(seconds)).toThrow('forward only');
  });

  it('says what to do with a broken file', () => {
    const path = file();
    writeFileSync(path, '{"offsetMs":"far"}');
    expect(() => createClock(path)).toThrow('--reset');
  });
});

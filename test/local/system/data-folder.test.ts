import { chmodSync, existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../../../src/local/system/data-folder.ts';

const fresh = (): string => mkdtempSync(join(tmpdir(), 'kotomori-folder-'));

describe('the data folder', () => {
  it('is made, and is closed to others', () => {
    const path = join(fresh(), 'data');
    openDataFolder(path).release();
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('closes a folder that was open', () => {
    const path = fresh();
    chmodSync(path, 0o755);
    openDataFolder(path).release();
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('belongs to one system at a time', () => {
    const path = fresh();
    const folder = openDataFolder(path);
    expect(() => openDataFolder(path)).toThrow('in use by another Kotomori');
    folder.release();
    openDataFolder(path).release();
  });

  it('is emptied by a reset, but only when it is ours', () => {
    const path = fresh();
    const file = join(path, 'secrets.json');
    writeFileSync(file, '{}');
    expect(() => openDataFolder(path, true)).toThrow('does not look like a Kotomori data folder');
    expect(existsSync(file)).toBe(true);
    openDataFolder(path).release();
    openDataFolder(path, true).release();
    expect(existsSync(file)).toBe(false);
  });

  it('cannot be a file', () => {
    const file = join(fresh(), 'file');
    writeFileSync(file, '');
    expect(() => openDataFolder(file)).toThrow('is not a folder');
    expect(() => openDataFolder(join(file, 'below'))).toThrow('cannot be written');
  });
});

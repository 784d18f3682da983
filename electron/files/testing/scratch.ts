/** A real folder for each test, and computers on which one thing fails. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { THIS_COMPUTER, type Computer } from '../computer';
import { systemError } from '../../../shared/errors/system-error';

export interface Scratch {
  /** The path of a file in the folder. */
  readonly at: (...names: string[]) => string;
  /** The names of all files in the folder, hidden ones too. */
  readonly names: (folder?: string) => Promise<readonly string[]>;
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly read: (name: string) => Promise<string>;
  readonly pipe: (name: string) => string;
}

/** Makes an empty folder before each test of the file, and removes it afterwards. */
export function useScratch(): Scratch {
  let folder = '';
  beforeEach(async () => {
    folder = await fs.mkdtemp(join(tmpdir(), 'pejling-files-'));
  });
  afterEach(() => fs.rm(folder, { recursive: true }));
  const at = (...names: string[]) => join(folder, ...names);
  return {
    at,
    names: async (inner = '') => (await fs.readdir(at(inner))).sort(),
    write: async (name, content) => {
      await fs.writeFile(at(name), content);
      return at(name);
    },
    read: (name) => fs.readFile(at(name), 'utf8'),
    pipe: (name) => {
      execFileSync('/usr/bin/env', ['mkfifo', at(name)]);
      return at(name);
    },
  };
}

/** This computer with some of its file system functions replaced. */
export function computerWith(
  functions: Partial<Computer['fs']>,
  rest: Partial<Omit<Computer, 'fs'>> = {},
): Computer {
  return { ...THIS_COMPUTER, ...rest, fs: { ...fs, ...functions } };
}

/** Fails as the system would. */
export function failing(code: string): () => Promise<never> {
  return () => Promise.reject(systemError(code, 'test'));
}

/** A computer on which a file can be opened but `step` fails, possibly after the first half of the content was written. */
export function computerFailingAt(step: 'writeFile' | 'sync', code: string): Computer {
  const open: typeof fs.open = async (...given) => {
    const handle = await fs.open(...given);
    return Object.assign(handle, {
      [step]: async () => {
        if (step === 'writeFile') await handle.write('half');
        throw systemError(code, step);
      },
    });
  };
  return computerWith({ open });
}

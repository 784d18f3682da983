/** Replacing a file: the old content or the new, never a part of it, and no file left beside it. */
import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from './atomic-write';
import type { Computer } from './computer';
import { systemError } from '../../shared/errors/system-error';
import { computerFailingAt, computerWith, failing, useScratch } from './testing/scratch';

const { at, names, write, read, pipe } = useScratch();

describe('writing', () => {
  it('makes a file, and leaves nothing beside it', async () => {
    await writeAtomically(at('a.pejling'), 'blåbærgrød');
    expect(await read('a.pejling')).toBe('blåbærgrød');
    expect(await names()).toEqual(['a.pejling']);
  });

  it('replaces the whole of a longer file, with bytes too', async () => {
    await write('a', 'a much longer content');
    await writeAtomically(at('a'), Uint8Array.of(0, 255, 10));
    expect([...(await fs.readFile(at('a')))]).toEqual([0, 255, 10]);
    expect(await names()).toEqual(['a']);
  });

  it.each([0o600, 0o640, 0o666, 0o755])('keeps the mode %o of the file', async (mode) => {
    await write('a', 'old');
    await fs.chmod(at('a'), mode);
    await writeAtomically(at('a'), 'new');
    expect((await fs.stat(at('a'))).mode & 0o777).toBe(mode);
    expect(await read('a')).toBe('new');
  });

  it('writes where the mode can’t be set', async () => {
    await write('a', 'old');
    const open: typeof fs.open = async (...given) =>
      Object.assign(await fs.open(...given), { chmod: failing('EPERM') });
    await fs.chmod(at('a'), 0o600);
    await writeAtomically(at('a'), 'new', computerWith({ open }));
    expect(await read('a')).toBe('new');
    // Others must not be able to read, even for a moment, what they could not read before.
    expect((await fs.stat(at('a'))).mode & 0o777).toBe(0o600);
  });

  it('flushes the content before the rename, and the folder after it', async () => {
    const steps: string[] = [];
    const open: typeof fs.open = async (...given) => {
      const handle = await fs.open(...given);
      const flush = handle.sync.bind(handle);
      const what = given[0] === at() ? 'folder' : 'file';
      return Object.assign(handle, {
        sync: async () => {
          steps.push(
            what === 'file' ? `${what} ${await fs.readFile(String(given[0]), 'utf8')}` : what,
          );
          await flush();
        },
      });
    };
    const rename: typeof fs.rename = async (from, to) => {
      steps.push('rename');
      await fs.rename(from, to);
    };
    await writeAtomically(at('a'), 'new', computerWith({ open, rename }));
    expect(steps).toEqual(['file new', 'rename', 'folder']);
  });

  it('succeeds where the folder can’t be flushed', async () => {
    const open: typeof fs.open = (...given) =>
      given[0] === at() ? failing('EPERM')() : fs.open(...given);
    await writeAtomically(at('a'), 'new', computerWith({ open }));
    expect(await read('a')).toBe('new');
  });

  it('at the same time from two sides leaves one of the two, whole', async () => {
    const contents = ['x'.repeat(3_000_000), 'y'.repeat(2_000_000)];
    await Promise.all(contents.map((content) => writeAtomically(at('a'), content)));
    expect(contents).toContain(await read('a'));
    expect(await names()).toEqual(['a']);
  });
});

describe('a link', () => {
  it('stays a link, and its file gets the content', async () => {
    await fs.mkdir(at('far'));
    await write('far/file', 'old');
    await fs.symlink('far/file', at('near'));
    await fs.symlink('near', at('nearer'));
    await writeAtomically(at('nearer'), 'new');
    expect((await fs.lstat(at('near'))).isSymbolicLink()).toBe(true);
    expect((await fs.lstat(at('nearer'))).isSymbolicLink()).toBe(true);
    expect((await fs.lstat(at('far/file'))).isFile()).toBe(true);
    expect(await read('far/file')).toBe('new');
    expect(await names('far')).toEqual(['file']);
  });

  it('is followed from where it lies, not from where its folder is linked', async () => {
    await fs.mkdir(at('deep/deeper'), { recursive: true });
    await write('deep/file', 'old');
    await fs.symlink('../file', at('deep/deeper/link'));
    await fs.symlink('deep/deeper', at('folder'));
    await writeAtomically(at('folder', 'link'), 'new');
    expect(await read('deep/file')).toBe('new');
    expect(await names()).toEqual(['deep', 'folder']);
  });

  it('to a file that is gone makes the file anew, where it was', async () => {
    await fs.mkdir(at('stick'));
    await fs.symlink(at('stick', 'file'), at('link'));
    await writeAtomically(at('link'), 'new');
    expect(await read('stick/file')).toBe('new');
    expect((await fs.lstat(at('link'))).isSymbolicLink()).toBe(true);
  });

  it('to a stick that is out fails, and does not become a file', async () => {
    await fs.symlink(at('stick', 'file'), at('link'));
    await expect(writeAtomically(at('link'), 'new')).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await fs.lstat(at('link'))).isSymbolicLink()).toBe(true);
    expect(await names()).toEqual(['link']);
  });

  it('in a circle fails', async () => {
    await fs.symlink('b', at('a'));
    await fs.symlink('a', at('b'));
    await expect(writeAtomically(at('a'), 'new')).rejects.toMatchObject({ code: 'ELOOP' });
    expect(await names()).toEqual(['a', 'b']);
  });
});

describe('the old file is intact and alone when', () => {
  const cases: readonly (readonly [string, string, Computer])[] = [
    ['the file may only be read', 'EACCES', computerWith({ access: failing('EACCES') })],
    ['the folder may only be read', 'EROFS', computerWith({ open: failing('EROFS') })],
    ['the disk is full half-way', 'ENOSPC', computerFailingAt('writeFile', 'ENOSPC')],
    ['the disk is full at the flush', 'EDQUOT', computerFailingAt('sync', 'EDQUOT')],
    ['the stick is pulled out', 'EIO', computerFailingAt('writeFile', 'EIO')],
    ['the rename is refused', 'EPERM', computerWith({ rename: failing('EPERM') })],
  ];
  it.each(cases)('%s (%s)', async (_, code, computer) => {
    await write('a', 'old');
    await expect(writeAtomically(at('a'), 'new', computer)).rejects.toMatchObject({ code });
    expect(await read('a')).toBe('old');
    expect(await names()).toEqual(['a']);
  });

  it('the program is killed before the rename', async () => {
    await write('a', 'old');
    // Another process, which kills itself just before the rename.
    const script = `
      import { registerHooks } from 'node:module';
      registerHooks({
        resolve: (name, context, next) =>
          next(name.startsWith('.') && !name.endsWith('.ts') ? name + '.ts' : name, context),
      });
      const { writeAtomically } = await import(process.argv[1]);
      const { THIS_COMPUTER } = await import(process.argv[2]);
      const rename = () => process.kill(process.pid, 'SIGKILL');
      const fs = { ...THIS_COMPUTER.fs, rename };
      await writeAtomically(process.argv[3], 'new', { ...THIS_COMPUTER, fs });
    `;
    const given = ['./atomic-write.ts', './computer.ts'].map(
      (file) => new URL(file, import.meta.url).href,
    );
    const ended = promisify(execFile)(process.execPath, [
      ...['--input-type=module', '-e', script, ...given, at('a')],
    ]);
    await expect(ended).rejects.toMatchObject({ signal: 'SIGKILL' });
    expect(await read('a')).toBe('old');
    const [aside = '', ...others] = await names();
    expect(others).toEqual(['a']);
    expect(await read(aside)).toBe('new');
    // A hidden file that no dialog or double-click takes for a workshop.
    expect(aside).toMatch(/^\.pejling-[0-9a-f-]{36}\.tmp$/);
    await writeAtomically(at('a'), 'newer');
    expect(await read('a')).toBe('newer');
  });
});

describe('what is no file', () => {
  it('a folder is refused and stays', async () => {
    await fs.mkdir(at('a'));
    await expect(writeAtomically(at('a'), 'new')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await names()).toEqual(['a']);
  });

  it('a pipe is refused and stays', async () => {
    pipe('a');
    await expect(writeAtomically(at('a'), 'new')).rejects.toMatchObject({ code: 'EISDIR' });
    expect((await fs.stat(at('a'))).isFIFO()).toBe(true);
  });

  it('a folder that is gone is told', async () => {
    await expect(writeAtomically(at('gone', 'a'), 'new')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a rename that Windows refuses', () => {
  /** Refuses the given number of times, then works. */
  function held(times: number, code: string, platform: NodeJS.Platform = 'win32') {
    const waits: number[] = [];
    let tries = 0;
    const rename: typeof fs.rename = async (from, to) => {
      tries += 1;
      if (tries <= times) throw systemError(code, 'rename');
      await fs.rename(from, to);
    };
    const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
    return { computer: computerWith({ rename }, { platform, wait }), waits, tries: () => tries };
  }

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'with %s is tried again, after ever longer waits',
    async (code) => {
      await write('a', 'old');
      const { computer, waits } = held(3, code);
      await writeAtomically(at('a'), 'new', computer);
      expect(await read('a')).toBe('new');
      expect(waits).toEqual([20, 60, 200]);
    },
  );

  it('for good is told as a file that somebody holds', async () => {
    await write('a', 'old');
    const { computer, waits } = held(Infinity, 'EPERM');
    await expect(writeAtomically(at('a'), 'new', computer)).rejects.toMatchObject({
      code: 'EBUSY',
    });
    expect(waits).toEqual([20, 60, 200, 600]);
    expect(await read('a')).toBe('old');
    expect(await names()).toEqual(['a']);
  });

  it('for another reason, or on another system, is not tried again', async () => {
    for (const { computer, waits, tries } of [held(1, 'ENOSPC'), held(1, 'EPERM', 'linux')]) {
      await expect(writeAtomically(at('a'), 'new', computer)).rejects.toThrow();
      expect([tries(), waits]).toEqual([1, []]);
    }
  });
});

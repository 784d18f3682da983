/** Saving workshop files: nobody's content is lost. */
import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH, type FileReference } from '../../shared/ipc/contract';
import type { Computer } from './computer';
import { programOn } from './testing/program';
import { computerFailingAt, computerWith, failing, useScratch } from './testing/scratch';

const ORDINARY = { evenIfChanged: false };
const FORCED = { evenIfChanged: true };
const noWait = () => Promise.resolve();
const changed = { ok: false, error: { code: 'file-changed', name: 'a.pejling' } };

const scratch = useScratch();
const { at, names, write, read, pipe } = scratch;
const { start, opened } = programOn(scratch);

describe('saving', () => {
  it('replaces the text, again and again, also after a restart', async () => {
    const { files, id } = await opened('one');
    for (const text of ['two', 'tvø', 'two']) {
      expect(await files.save(id, text, ORDINARY)).toMatchObject({ ok: true, value: { id } });
      expect(await read('a.pejling')).toBe(text);
    }
    expect(await (await start()).save(id, 'three', ORDINARY)).toMatchObject({ ok: true });
    expect(await read('a.pejling')).toBe('three');
    expect(await names()).toEqual(['a.pejling', 'userData']);
  });

  it('never overwrites what somebody else wrote, until the facilitator says so', async () => {
    const { files, id } = await opened('old');
    await write('a.pejling', 'theirs');
    expect(await files.save(id, 'mine', ORDINARY)).toEqual(changed);
    expect(await files.save(id, 'mine', ORDINARY)).toEqual(changed);
    expect(await read('a.pejling')).toBe('theirs');
    expect(await files.save(id, 'mine', FORCED)).toMatchObject({ ok: true, value: { id } });
    expect(await read('a.pejling')).toBe('mine');
    expect(await files.save(id, 'mine 2', ORDINARY)).toMatchObject({ ok: true });
  });

  it('sees a change of the same length at the same time', async () => {
    const { files, id, path } = await opened('old');
    const { atime, mtime } = await fs.stat(path);
    const handle = await fs.open(path, 'r+');
    await handle.write('OLD');
    await handle.utimes(atime, mtime);
    await handle.close();
    expect(await files.save(id, 'mine', ORDINARY)).toEqual(changed);
    expect(await read('a.pejling')).toBe('OLD');
  });

  it('is not alarmed by a file that was only touched or copied back', async () => {
    const { files, id, path } = await opened('old');
    await fs.copyFile(path, at('copy'));
    await fs.rename(at('copy'), path);
    await fs.utimes(path, 1, 1);
    expect(await files.save(id, 'mine', ORDINARY)).toMatchObject({ ok: true });
  });

  it('sees that the file became too large, a folder or a pipe', async () => {
    const { files, id, path } = await opened('old');
    await fs.truncate(path, MAX_FILE_LENGTH + 1);
    expect(await files.save(id, 'mine', ORDINARY)).toMatchObject({
      error: { code: 'file-too-large' },
    });
    await fs.rm(path);
    pipe('a.pejling');
    for (const how of [ORDINARY, FORCED]) {
      expect(await files.save(id, 'mine', how)).toMatchObject({ error: { code: 'file-foreign' } });
    }
    expect((await fs.stat(path)).isFIFO()).toBe(true);
  });

  it('makes a file anew that has vanished; in a vanished folder it is missing', async () => {
    await fs.mkdir(at('stick'));
    const files = await start();
    const saved = await files.saveAs(at('stick', 'a.pejling'), 'one');
    const id = saved.ok ? saved.value.id : '';
    await fs.rm(at('stick', 'a.pejling'));
    expect(await files.save(id, 'two', ORDINARY)).toMatchObject({ ok: true, value: { id } });
    expect(await read('stick/a.pejling')).toBe('two');
    await fs.rename(at('stick'), at('out'));
    const missing = { ok: false, error: { code: 'file-missing', name: 'a.pejling' } };
    expect(await files.save(id, 'three', ORDINARY)).toEqual(missing);
    expect(await files.save(id, 'three', FORCED)).toEqual(missing);
    await fs.rename(at('out'), at('stick'));
    expect(await files.save(id, 'three', ORDINARY)).toMatchObject({ ok: true });
    expect(await read('stick/a.pejling')).toBe('three');
  });

  it('refuses more than could be opened again', async () => {
    const { files, id } = await opened('old');
    const tooLarge = 'å'.repeat(MAX_FILE_LENGTH / 2 + 1);
    const refused = { ok: false, error: { code: 'file-too-large' } };
    expect(await files.save(id, tooLarge, ORDINARY)).toEqual(refused);
    expect(await files.saveAs(at('b.pejling'), tooLarge)).toEqual(refused);
    expect(await names()).toEqual(['a.pejling', 'userData']);
    expect(await read('a.pejling')).toBe('old');
  });

  it('through a link leaves the link', async () => {
    const { files, path } = await opened('old');
    await fs.symlink(path, at('link.pejling'));
    const link = await files.open(at('link.pejling'));
    const id = link.ok ? link.value.file.id : '';
    expect(await files.save(id, 'new', ORDINARY)).toMatchObject({ ok: true });
    expect(await files.save(id, 'newer', ORDINARY)).toMatchObject({ ok: true });
    expect((await fs.lstat(at('link.pejling'))).isSymbolicLink()).toBe(true);
    expect(await read('a.pejling')).toBe('newer');
  });
});

describe('a page that reads a file', () => {
  it('gets no leave to replace it with what it had open before', async () => {
    const { files, id } = await opened('W');
    const before = (await files.service.openKnown(id)) as { value: { file: FileReference } };
    const { stamp } = before.value.file;
    await write('a.pejling', 'theirs');
    // Opened to look at, and «Annullér».
    expect((await files.service.openKnown(id)).ok).toBe(true);
    const save = { id, stamp, text: 'W and a slip', evenIfChanged: false };
    expect(await files.service.save(save)).toEqual(changed);
    expect(await read('a.pejling')).toBe('theirs');
  });

  it('does not replace another workshop that was saved over its own', async () => {
    const { files, id, path } = await opened('W1');
    const first = (await files.service.openKnown(id)) as { value: { file: FileReference } };
    expect(await files.service.saveAs(path, 'W2')).toMatchObject({ value: { id } });
    const { stamp } = first.value.file;
    const save = { id, stamp, text: 'W1 again', evenIfChanged: false };
    expect(await files.service.save(save)).toEqual(changed);
    expect(await read('a.pejling')).toBe('W2');
  });
});

describe('saving that fails', () => {
  const failures: readonly (readonly [string, Computer])[] = [
    ['file-disk-full', computerFailingAt('writeFile', 'ENOSPC')],
    ['file-disk-full', computerFailingAt('sync', 'EDQUOT')],
    ['file-read-only', computerWith({ access: failing('EACCES') })],
    ['file-read-only', computerWith({ rename: failing('EROFS') })],
    ['file-in-use', computerWith({ open: failing('EBUSY') })],
    [
      'file-in-use',
      computerWith({ rename: failing('EPERM') }, { platform: 'win32', wait: noWait }),
    ],
    ['file-failed', computerFailingAt('writeFile', 'EIO')],
  ];
  it.each(failures)('with %s leaves the old file, and can be tried again', async (code, broken) => {
    const { files, id } = await opened('old', broken);
    const refused = { ok: false, error: { code, name: 'a.pejling' } };
    for (const text of ['new', 'newer', 'newest']) {
      expect(await files.save(id, text, ORDINARY)).toMatchObject(refused);
    }
    expect(await read('a.pejling')).toBe('old');
    expect(await names()).toEqual(['a.pejling', 'userData']);
    expect(await (await start()).save(id, 'new', ORDINARY)).toMatchObject({ ok: true });
    expect(await read('a.pejling')).toBe('new');
  });

  it.each(['before', 'after'])(
    'because the program died just %s the rename is no change by somebody else',
    async (when) => {
      let die = (): void => undefined;
      const died = new Promise<void>((resolve) => (die = resolve));
      const rename: typeof fs.rename = async (from, to) => {
        if (when === 'after') await fs.rename(from, to);
        die();
        await new Promise(() => undefined);
      };
      const { files, id } = await opened('old', computerWith({ rename }));
      void files.save(id, 'new', ORDINARY);
      await died;
      expect(await read('a.pejling')).toBe(when === 'after' ? 'new' : 'old');
      const next = await start();
      expect(await next.save(id, 'next', ORDINARY)).toMatchObject({ ok: true });
      expect(await read('a.pejling')).toBe('next');
      await write('a.pejling', 'theirs');
      expect(await next.save(id, 'mine', ORDINARY)).toEqual(changed);
    },
  );
});

describe('several saves at once', () => {
  /** Counts files that are being written. */
  function counting() {
    const seen = { now: 0, most: 0 };
    const open: typeof fs.open = (...given) => {
      if (given[1] === 'wx') seen.most = Math.max(seen.most, (seen.now += 1));
      return fs.open(...given);
    };
    const rename: typeof fs.rename = async (from, to) => {
      await fs.rename(from, to);
      seen.now -= 1;
    };
    return { seen, computer: computerWith({ open, rename }) };
  }

  it('of one file come one after the other, and the last one stays', async () => {
    const { seen, computer } = counting();
    const { files, id, path } = await opened('old', computer);
    const texts = ['x'.repeat(2_000_000), 'y', 'z'.repeat(500_000), 'last'];
    const saving = texts.map((text) => files.save(id, text, FORCED));
    const opening = files.open(path);
    const result = await Promise.all(saving);
    expect(result.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(await opening).toMatchObject({ value: { text: 'last' } });
    expect(await read('a.pejling')).toBe('last');
    expect(seen.most).toBe(1);
  });

  it('of two files do not wait for each other', async () => {
    const stuck = at('a.pejling');
    const rename: typeof fs.rename = (from, to) =>
      to === stuck ? new Promise(() => undefined) : fs.rename(from, to);
    const { files, id } = await opened('old', computerWith({ rename }));
    void files.save(id, 'new', ORDINARY);
    expect(await files.saveAs(at('b.pejling'), 'other')).toMatchObject({ ok: true });
    expect(await read('b.pejling')).toBe('other');
  });

  it('go on after one that failed', async () => {
    const { files, id } = await opened('old');
    const tooLarge = files.save(id, 'x'.repeat(MAX_FILE_LENGTH + 1), ORDINARY);
    const next = files.save(id, 'new', ORDINARY);
    expect([(await tooLarge).ok, (await next).ok]).toEqual([false, true]);
  });
});

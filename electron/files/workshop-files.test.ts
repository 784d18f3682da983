/** Opening workshop files, and saving them under a name. */
import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH } from '../../shared/ipc/contract';
import { programOn } from './testing/program';
import { computerFailingAt, useScratch } from './testing/scratch';

const STRANGER = '00000000-0000-4000-8000-000000000000';

const scratch = useScratch();
const { at, names, write, read, pipe } = scratch;
const { start, opened } = programOn(scratch);

describe('opening', () => {
  it('gives the text as it is, and what the page may know of the file', async () => {
    await fs.mkdir(at('Møder'));
    const path = await write('Møder/a.pejling', '{"å":1}\n');
    const files = await start();
    const result = await files.open(path);
    expect(result).toMatchObject({
      ok: true,
      value: { text: '{"å":1}\n', file: { name: 'a.pejling', folder: 'Møder' } },
    });
    const file = result.ok ? result.value.file : null;
    expect(files.recent()).toEqual([{ ...file, stamp: '' }]);
    expect(JSON.stringify(result)).not.toContain(at());
  });

  it('by id gives what the file holds now, also after a restart', async () => {
    const { files, id } = await opened('old');
    await write('a.pejling', 'newer');
    expect(await files.openKnown(id)).toMatchObject({ value: { text: 'newer', file: { id } } });
  });

  it('what can’t be opened is said, and not remembered', async () => {
    const files = await start();
    await write('zip.pejling', Uint8Array.of(0x50, 0x4b, 0xff));
    await write('cut.pejling', Uint8Array.of(0x7b, 0xc3));
    await write('huge.pejling', '');
    await fs.truncate(at('huge.pejling'), MAX_FILE_LENGTH + 1);
    await fs.mkdir(at('folder.pejling'));
    pipe('pipe.pejling');
    const codes = [];
    for (const name of ['zip', 'cut', 'huge', 'folder', 'pipe', 'gone', 'cut.pejling/x']) {
      const result = await files.open(at(`${name}.pejling`));
      codes.push(result.ok ? 'ok' : result.error.code);
    }
    expect(codes).toEqual([
      ...['file-foreign', 'file-damaged', 'file-too-large', 'file-foreign', 'file-foreign'],
      ...['file-missing', 'file-missing'],
    ]);
    expect(files.recent()).toEqual([]);
  });

  it('names the file that is gone, and keeps it among the recent: the stick may come back', async () => {
    const { files, id, path } = await opened('x');
    await fs.rm(path);
    const missing = { ok: false, error: { code: 'file-missing', name: 'a.pejling' } };
    expect(await files.openKnown(id)).toEqual(missing);
    expect(files.recent()).toHaveLength(1);
  });

  it('an id that was never given out opens and saves nothing', async () => {
    const { files, path } = await opened('x');
    const unknown = { ok: false, error: { code: 'file-missing', name: '' } };
    for (const id of [STRANGER, path, '']) {
      expect(await files.openKnown(id)).toEqual(unknown);
      expect(await files.save(id, 'y', { evenIfChanged: true })).toEqual(unknown);
    }
    expect(await read('a.pejling')).toBe('x');
  });
});

describe('saving under a name', () => {
  it('writes the file and remembers it, so that it can be saved on', async () => {
    const files = await start();
    const saved = await files.saveAs(at('Årsmøde.pejling'), 'one');
    expect(saved).toMatchObject({ ok: true, value: { name: 'Årsmøde.pejling' } });
    expect(files.recent()).toEqual([saved.ok && { ...saved.value, stamp: '' }]);
    const id = saved.ok ? saved.value.id : '';
    expect(await (await start()).save(id, 'two', { evenIfChanged: false })).toMatchObject({
      ok: true,
      value: { id, name: 'Årsmøde.pejling' },
    });
    expect(await read('Årsmøde.pejling')).toBe('two');
  });

  it('replaces the file that the dialog asked about, whoever wrote it', async () => {
    const { files, id, path } = await opened('old');
    await write('a.pejling', 'theirs');
    expect(await files.saveAs(path, 'mine')).toMatchObject({ ok: true, value: { id } });
    expect(await read('a.pejling')).toBe('mine');
    expect(await files.save(id, 'mine 2', { evenIfChanged: false })).toMatchObject({ ok: true });
  });

  it('gives the name its ending', async () => {
    const files = await start();
    for (const name of ['plain', 'version 1.2', 'LOUD.PEJLING']) {
      expect(await files.saveAs(at(name), 'x')).toMatchObject({ ok: true });
    }
    const expected = ['LOUD.PEJLING', 'plain.pejling', 'userData', 'version 1.2.pejling'];
    expect(await names()).toEqual(expected);
  });

  it('does not overwrite what the dialog did not ask about', async () => {
    await write('a.pejling', 'theirs');
    await fs.symlink('nowhere', at('a (2).pejling'));
    const saved = await (await start()).saveAs(at('a'), 'mine');
    expect(saved).toMatchObject({ ok: true, value: { name: 'a (3).pejling' } });
    expect(await read('a.pejling')).toBe('theirs');
    expect(await read('a (3).pejling')).toBe('mine');
  });

  it('that fails is not remembered', async () => {
    const files = await start();
    expect(await files.saveAs(at('gone', 'a'), 'x')).toEqual({
      ok: false,
      error: { code: 'file-missing', name: 'a.pejling' },
    });
    const full = await start(computerFailingAt('writeFile', 'ENOSPC'));
    expect(await full.saveAs(at('b'), 'x')).toMatchObject({ error: { code: 'file-disk-full' } });
    expect([files.recent(), full.recent(), await names()]).toEqual([[], [], []]);
  });
});

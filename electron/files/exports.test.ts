/** What is taken home. */
import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { saveExport, saveFolder } from './exports';
import { systemError } from '../../shared/errors/system-error';
import { computerFailingAt, computerWith, failing, useScratch } from './testing/scratch';

const { at, names, write, read } = useScratch();

const fileOf = (name: string, content = name) => ({
  name,
  bytes: new Uint8Array(Buffer.from(content)),
});
const TWO = [fileOf('1 Temaer.png'), fileOf('2 Spørgsmål.png')];

describe('one file', () => {
  it('is written, and its name is told', async () => {
    const saved = await saveExport(at('Resultat.png'), Uint8Array.of(1, 2));
    expect(saved).toEqual({ ok: true, value: 'Resultat.png' });
    expect([...(await fs.readFile(at('Resultat.png')))]).toEqual([1, 2]);
  });

  it('on a full disk leaves the one that was there', async () => {
    await write('a.png', 'old');
    const full = computerFailingAt('writeFile', 'ENOSPC');
    expect(await saveExport(at('a.png'), Uint8Array.of(1), full)).toEqual({
      ok: false,
      error: { code: 'file-disk-full', name: 'a.png' },
    });
    expect(await read('a.png')).toBe('old');
    expect(await names()).toEqual(['a.png']);
  });
});

describe('a folder', () => {
  it('is made with all files in it', async () => {
    expect(await saveFolder(at(), 'Møde', TWO)).toEqual({ ok: true, value: 'Møde' });
    expect(await names('Møde')).toEqual(['1 Temaer.png', '2 Spørgsmål.png']);
    expect(await read('Møde/2 Spørgsmål.png')).toBe('2 Spørgsmål.png');
  });

  it('never touches one that is there: the next gets a number', async () => {
    await saveFolder(at(), 'Møde', [fileOf('1 Temaer.png', 'mine')]);
    await write('Møde (2)', 'a file of this name');
    expect(await saveFolder(at(), 'Møde', TWO)).toEqual({ ok: true, value: 'Møde (3)' });
    expect(await saveFolder(at(), 'Møde', TWO)).toEqual({ ok: true, value: 'Møde (4)' });
    expect(await read('Møde/1 Temaer.png')).toBe('mine');
    expect(await names('Møde')).toEqual(['1 Temaer.png']);
  });

  it('asked for twice at once is two folders', async () => {
    const saved = await Promise.all([saveFolder(at(), 'M', TWO), saveFolder(at(), 'M', TWO)]);
    expect(saved.map((one) => one.ok && one.value).sort()).toEqual(['M', 'M (2)']);
    expect([await names('M'), await names('M (2)')].flat()).toHaveLength(4);
  });

  /** Refuses the second file after `meanwhile`. */
  function failingAtSecond(meanwhile: () => Promise<unknown>) {
    const rename: typeof fs.rename = async (from, to) => {
      if (String(to).endsWith(TWO[1]?.name ?? '')) {
        await meanwhile();
        throw systemError('ENOSPC', 'rename');
      }
      await fs.rename(from, to);
    };
    return computerWith({ rename });
  }

  it('that does not fit on the disk is removed again', async () => {
    await fs.mkdir(at('M'));
    const full = failingAtSecond(() => Promise.resolve());
    expect(await saveFolder(at(), 'M', TWO, full)).toEqual({
      ok: false,
      error: { code: 'file-disk-full', name: 'M' },
    });
    expect(await names()).toEqual(['M']);
  });

  it('that fails does not take with it what somebody else put there', async () => {
    const full = failingAtSecond(() => write('M/theirs.txt', 'theirs'));
    expect(await saveFolder(at(), 'M', TWO, full)).toMatchObject({
      error: { code: 'file-disk-full' },
    });
    expect(await names('M')).toEqual(['theirs.txt']);
  });

  it('in a place that is gone or may only be read is refused', async () => {
    expect(await saveFolder(at('gone'), 'M', TWO)).toEqual({
      ok: false,
      error: { code: 'file-missing', name: 'M' },
    });
    const readOnly = computerWith({ mkdir: failing('EROFS') });
    expect(await saveFolder(at(), 'M', TWO, readOnly)).toEqual({
      ok: false,
      error: { code: 'file-read-only', name: 'M' },
    });
    expect(await names()).toEqual([]);
  });
});

describe('a folder with folders in it', () => {
  const DEEP = ['1 Til deltagerne/a.pptx', '3 Arkiv/a.pejling', '3 Arkiv/Billeder/01.png'].map(
    (name) => fileOf(name),
  );

  it('is made with all of them', async () => {
    expect(await saveFolder(at(), 'Møde', DEEP)).toEqual({ ok: true, value: 'Møde' });
    expect(await names('Møde')).toEqual(['1 Til deltagerne', '3 Arkiv']);
    expect(await names('Møde/3 Arkiv')).toEqual(['Billeder', 'a.pejling']);
    expect(await read('Møde/3 Arkiv/Billeder/01.png')).toBe('3 Arkiv/Billeder/01.png');
  });

  it.each([
    ['ENOSPC', 'file-disk-full'],
    ['EROFS', 'file-read-only'],
    ['ENOENT', 'file-missing'],
  ] as const)(
    'is removed again, whole, if it fails by %s at the last file',
    async (code, error) => {
      const rename: typeof fs.rename = async (from, to) => {
        if (String(to).endsWith('01.png')) throw systemError(code, 'rename');
        await fs.rename(from, to);
      };
      expect(await saveFolder(at(), 'M', DEEP, computerWith({ rename }))).toEqual({
        ok: false,
        error: { code: error, name: 'M' },
      });
      expect(await names()).toEqual([]);
    },
  );

  it('keeps what somebody else put into one of them meanwhile', async () => {
    const rename: typeof fs.rename = async (from, to) => {
      if (String(to).endsWith('01.png')) {
        await write('M/3 Arkiv/theirs.txt', 'theirs');
        throw systemError('ENOSPC', 'rename');
      }
      await fs.rename(from, to);
    };
    await saveFolder(at(), 'M', DEEP, computerWith({ rename }));
    expect(await names('M')).toEqual(['3 Arkiv']);
    expect(await names('M/3 Arkiv')).toEqual(['theirs.txt']);
  });

  it.each([[['a/b', 'a']], [['a/x.png', 'A/X.PNG']], [['a/../../x.png']]])(
    'is not made of %j, which can’t lie together',
    async (paths) => {
      const saved = await saveFolder(
        at(),
        'M',
        paths.map((name) => fileOf(name)),
      );
      expect(saved).toMatchObject({ ok: false, error: { code: 'file-failed' } });
      expect(await names()).toEqual([]);
    },
  );
});

describe('names', () => {
  it.each([
    '../out.png',
    '..',
    '.',
    '',
    'a//b.png',
    'a/../../b.png',
    '/out.png',
    '..\\out.png',
    'a\\b.png',
  ])('%j would leave the folder: nothing is made', async (name) => {
    for (const saved of [
      await saveFolder(at(), 'M', [fileOf('1.png'), fileOf(name)]),
      await saveFolder(at(), name, TWO),
    ]) {
      expect(saved).toMatchObject({ ok: false, error: { code: 'file-failed' } });
    }
    expect(await names()).toEqual([]);
  });

  it('that are one and the same to Windows or macOS would overwrite each other', async () => {
    for (const [one, other] of [
      ['a.png', 'A.PNG'],
      ['å.png', 'å.png'.normalize('NFD')],
    ] as const) {
      const saved = await saveFolder(at(), 'M', [fileOf(one), fileOf(other)]);
      expect(saved).toMatchObject({ ok: false, error: { code: 'file-failed' } });
    }
    expect(await names()).toEqual([]);
  });
});

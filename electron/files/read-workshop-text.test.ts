/** Reading what may not be a workshop file at all. */
import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH } from '../../shared/ipc/contract';
import { THIS_COMPUTER } from './computer';
import { readContent, stampOf, textOf } from './read-workshop-text';
import { computerWith, useScratch } from './testing/scratch';

const { at, write, pipe } = useScratch();

describe('the content', () => {
  it('is every byte of the file, also through a link', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
    await write('a', bytes);
    await fs.symlink('a', at('b'));
    expect(Buffer.from(bytes).equals(await readContent(at('b'), THIS_COMPUTER))).toBe(true);
  });

  it('of an empty file is empty', async () => {
    expect(await readContent(await write('a', ''), THIS_COMPUTER)).toHaveLength(0);
  });

  it('is refused of a folder, a pipe that nobody writes to, and a device', async () => {
    for (const path of [at(), pipe('a'), '/dev/zero', '/dev/null']) {
      await expect(readContent(path, THIS_COMPUTER)).rejects.toMatchObject({ code: 'EISDIR' });
    }
  });

  it('of the largest file is read; of a larger one, not a byte', async () => {
    await write('a', '');
    await fs.truncate(at('a'), MAX_FILE_LENGTH);
    expect(await readContent(at('a'), THIS_COMPUTER)).toHaveLength(MAX_FILE_LENGTH);
    await fs.truncate(at('a'), MAX_FILE_LENGTH + 1);
    const unread: typeof fs.open = async (...given) =>
      Object.assign(await fs.open(...given), {
        createReadStream: () => {
          throw new Error('It was read.');
        },
      });
    const reading = readContent(at('a'), computerWith({ open: unread }));
    await expect(reading).rejects.toMatchObject({ code: 'EFBIG' });
  });
});

describe('as text', () => {
  const textIn = (...parts: (string | number)[]) =>
    textOf(
      Buffer.concat(
        parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
      ),
    );

  it('Danish letters, emoji, NUL and line ends are as they were', () => {
    expect(textIn('{"a":"Ærø 🗳️"}\r\n\0')).toEqual({ ok: true, value: '{"a":"Ærø 🗳️"}\r\n\0' });
  });

  it('a byte order mark is left out, as a browser does', () => {
    expect(textIn(0xef, 0xbb, 0xbf, '{}')).toEqual({ ok: true, value: '{}' });
  });

  it('a file cut within a letter, or with a flipped byte, is damaged', () => {
    for (const bad of [textIn('{"title":"Ær', 0xc3), textIn('{"a":"', 0xff, '"}')]) {
      expect(bad).toEqual({ ok: false, error: { code: 'file-damaged', detail: 'not UTF-8' } });
    }
  });

  it('a picture, an archive or Windows’ own text is foreign', () => {
    for (const bad of [textIn(0x89, 'PNG'), textIn('PK', 3, 4, 0xff), textIn(0xff, 0xfe, '{', 0)]) {
      expect(bad).toEqual({ ok: false, error: { code: 'file-foreign' } });
    }
  });
});

it('the stamp tells contents apart, and nothing else', () => {
  expect(stampOf(Buffer.from('a'))).toBe(stampOf(Uint8Array.of(97)));
  expect(stampOf(Buffer.from('a'))).not.toBe(stampOf(Buffer.from('b')));
});

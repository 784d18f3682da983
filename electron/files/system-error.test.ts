/** The system's errors as the program's own codes. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { attempt, fileErrorOf, systemError } from '../../shared/errors/system-error';
import { useScratch } from './testing/scratch';

const { at, write } = useScratch();

describe('an error of the system', () => {
  it.each([
    ['ENOENT', 'file-missing'],
    ['ENOTDIR', 'file-missing'],
    ['ENXIO', 'file-missing'],
    ['ENODEV', 'file-missing'],
    ['ESTALE', 'file-missing'],
    ['EACCES', 'file-read-only'],
    ['EPERM', 'file-read-only'],
    ['EROFS', 'file-read-only'],
    ['ENOSPC', 'file-disk-full'],
    ['EDQUOT', 'file-disk-full'],
    ['EBUSY', 'file-in-use'],
    ['ETXTBSY', 'file-in-use'],
  ])('%s is %s, with the file’s name', (thrown, code) => {
    expect(fileErrorOf(systemError(thrown, 'open'), 'a.pejling')).toEqual({
      code,
      name: 'a.pejling',
    });
  });

  it('EFBIG and EISDIR need no name', () => {
    expect(fileErrorOf(systemError('EFBIG', 'write'), 'a')).toEqual({ code: 'file-too-large' });
    expect(fileErrorOf(systemError('EISDIR', 'read'), 'a')).toEqual({ code: 'file-foreign' });
  });

  it.each(['EMFILE', 'EIO', 'ELOOP', 'ENAMETOOLONG', 'UNKNOWN'])('%s is just a failure', (code) => {
    expect(fileErrorOf(systemError(code, 'open'), 'a')).toEqual({
      code: 'file-failed',
      name: 'a',
      detail: `${code} open`,
    });
  });
});

describe('the detail for the log', () => {
  it('holds no path, whatever was thrown', async () => {
    const path = at('secret-folder\0');
    const failed = await attempt('a', () => readFile(path));
    expect(failed).toMatchObject({ ok: false, error: { code: 'file-failed', name: 'a' } });
    for (const thrown of [new Error(path), new TypeError(path), path, { code: path }, null]) {
      expect(JSON.stringify(fileErrorOf(thrown, 'a'))).not.toContain('secret');
    }
    expect(JSON.stringify(failed)).not.toContain('secret');
  });

  it('names the kind of a failure that is not the system’s', () => {
    expect(fileErrorOf(new RangeError('x'), 'a')).toMatchObject({ detail: 'RangeError' });
    expect(fileErrorOf('x', 'a')).toMatchObject({ detail: 'string' });
  });
});

it('an attempt that succeeds gives what it got', async () => {
  const path = await write('a', 'content');
  expect(await attempt('a', () => readFile(path, 'utf8'))).toEqual({ ok: true, value: 'content' });
});

it('a real error reaches the page by its code', async () => {
  const missing = await attempt('b', () => readFile(at('b')));
  expect(missing).toEqual({ ok: false, error: { code: 'file-missing', name: 'b' } });
  const inFile = await write('a', '');
  expect(await attempt('b', () => readFile(`${inFile}/b`))).toMatchObject({
    error: { code: 'file-missing' },
  });
});

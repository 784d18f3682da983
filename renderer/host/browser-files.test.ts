/** Workshop files in a browser that has handles: read, written back, and what can go wrong with them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_FILE_LENGTH } from '../../shared/ipc/contract';
import { createFakeFolder, type FakeFolder } from '../testing/fake-handles';
import { BROWSER_FILES } from './browser-files';
import type { WorkshopFile } from './host';

const NAME = 'Årsmøde.pejling';
const BY_HAND = { evenIfChanged: false, byHand: true };
const BY_ITSELF = { evenIfChanged: false, byHand: false };

let folder: FakeFolder;
beforeEach(() => {
  folder = createFakeFolder();
  folder.put(NAME, '{"gør":1}');
  vi.stubGlobal('window', {
    showOpenFilePicker: () => Promise.resolve([folder.fileHandle(NAME)]),
    showSaveFilePicker: ({ suggestedName }: { readonly suggestedName: string }) =>
      Promise.resolve(folder.fileHandle(suggestedName)),
  });
});

function pickerThrows(name: string): void {
  const pick = () => Promise.reject(new DOMException('No', name));
  vi.stubGlobal('window', { showOpenFilePicker: pick, showSaveFilePicker: pick });
}

async function opened(): Promise<WorkshopFile> {
  const answer = await BROWSER_FILES.openFile();
  if (!answer.ok || !answer.value?.file) throw new Error('It was not opened');
  return answer.value.file;
}

describe('a file that is chosen', () => {
  it('gives its name and its text', async () => {
    expect(await BROWSER_FILES.openFile()).toMatchObject({
      ok: true,
      value: { file: { name: NAME, folder: '' }, text: '{"gør":1}' },
    });
  });

  it('is none where the facilitator changes their mind', async () => {
    pickerThrows('AbortError');
    // Each dialog is open for some time.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 900));
    expect(await BROWSER_FILES.openFile()).toEqual({ ok: true, value: null });
    expect(await BROWSER_FILES.writeFileAs(NAME, 'x')).toEqual({ ok: true, value: null });
  });

  it('of other bytes than text is damaged', async () => {
    folder.put(NAME, new Uint8Array([0x7b, 0xe6, 0x7d]));
    expect(await BROWSER_FILES.openFile()).toMatchObject({ error: { code: 'file-damaged' } });
  });

  it('that is larger than any workshop is not read', async () => {
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
    folder.put(NAME, new Uint8Array(MAX_FILE_LENGTH + 1));
    expect(await BROWSER_FILES.openFile()).toEqual({
      ok: false,
      error: { code: 'file-too-large' },
    });
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ['NotFoundError', 'file-missing'],
    ['NotReadableError', 'file-in-use'],
    ['SecurityError', 'file-not-allowed'],
    ['UnknownError', 'file-failed'],
  ])('and can’t be read (%s) says so: %s', async (name, code) => {
    folder.trouble.onRead = name;
    expect(await BROWSER_FILES.openFile()).toMatchObject({ error: { code, name: NAME } });
  });
});

describe('a dialog that the browser or a policy refuses', () => {
  /** The names of the downloads. */
  function watchDownloads(): readonly string[] {
    const downloads: string[] = [];
    const link = { click: () => downloads.push(link.download), href: '', download: '' };
    vi.stubGlobal('document', { createElement: () => link });
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    return downloads;
  }
  beforeEach(() => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    vi.stubGlobal('navigator', { userActivation: { isActive: true } });
  });

  it.each(['NotAllowedError', 'SecurityError', 'AbortError'])('is told (%s)', async (name) => {
    pickerThrows(name);
    const refused = { ok: false, error: { code: 'file-no-dialog', name: '' } };
    expect(await BROWSER_FILES.openFile()).toEqual(refused);
    expect(BROWSER_FILES.areDialogsRefused()).toBe(true);
  });

  it.each(['NotAllowedError', 'SecurityError', 'AbortError'])(
    'still leaves a file, among the downloads (%s)',
    async (name) => {
      const downloads = watchDownloads();
      pickerThrows(name);
      expect(await BROWSER_FILES.writeFileAs(NAME, 'x')).toEqual({
        ok: true,
        value: { name: NAME, folder: '', handle: null },
      });
      expect(downloads).toEqual([NAME]);
    },
  );

  it('is not said any more once a dialog came: another one was open, say', async () => {
    pickerThrows('NotAllowedError');
    await BROWSER_FILES.openFile();
    vi.stubGlobal('window', {
      showOpenFilePicker: () => Promise.resolve([folder.fileHandle(NAME)]),
    });
    expect((await BROWSER_FILES.openFile()).ok).toBe(true);
    expect(BROWSER_FILES.areDialogsRefused()).toBe(false);
  });

  it('is only a click too late where there was none', async () => {
    vi.stubGlobal('navigator', { userActivation: { isActive: false } });
    pickerThrows('SecurityError');
    expect(await BROWSER_FILES.openFile()).toMatchObject({ error: { code: 'file-not-allowed' } });
  });
});

describe('a file that was dropped', () => {
  const drop = (...items: readonly object[]) =>
    BROWSER_FILES.readDropped({ items } as unknown as DataTransfer);
  const asFile = () => new File(['løst'], NAME);

  it('can be written back where it came with a handle', async () => {
    const getAsFileSystemHandle = () => Promise.resolve(folder.fileHandle(NAME));
    expect(
      await drop({ kind: 'string' }, { kind: 'file', getAsFile: asFile, getAsFileSystemHandle }),
    ).toMatchObject({ value: { file: { name: NAME }, text: '{"gør":1}' } });
  });

  it('is only read where it came without', async () => {
    const refused = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    for (const more of [{}, { getAsFileSystemHandle: refused }]) {
      const answer = await drop({ kind: 'file', getAsFile: asFile, ...more });
      expect(answer).toEqual({ ok: true, value: { file: null, text: 'løst' } });
    }
  });

  it('is none of ours where it is a folder, and nothing where it is only text', async () => {
    const getAsFileSystemHandle = () => Promise.resolve(folder.handle);
    expect(
      await drop({ kind: 'file', getAsFile: () => null, getAsFileSystemHandle }),
    ).toMatchObject({ error: { code: 'file-foreign' } });
    expect(await drop({ kind: 'string' })).toEqual({ ok: true, value: null });
  });

  it('is asked for before anything is waited for', () => {
    const getAsFile = vi.fn(asFile);
    const getAsFileSystemHandle = vi.fn(() => Promise.resolve(folder.fileHandle(NAME)));
    void drop({ kind: 'file', getAsFile, getAsFileSystemHandle });
    expect(getAsFile).toHaveBeenCalledOnce();
    expect(getAsFileSystemHandle).toHaveBeenCalledOnce();
  });
});

describe('writing', () => {
  it('replaces what the file holds, again and again', async () => {
    let file = await opened();
    for (const text of ['en', 'to', 'tre – æøå']) {
      const written = await BROWSER_FILES.writeFile(file, text, BY_ITSELF);
      if (!written.ok) throw new Error(written.error.code);
      file = written.value;
      expect(folder.textOf(NAME)).toBe(text);
    }
    expect(await BROWSER_FILES.readFile(file)).toMatchObject({ value: { text: 'tre – æøå' } });
  });

  it('stops where something else wrote to the file, unless that is to be replaced', async () => {
    const file = await opened();
    folder.put(NAME, '{"gør":2}');
    const changed = { ok: false, error: { code: 'file-changed', name: NAME } };
    expect(await BROWSER_FILES.writeFile(file, 'mit', BY_HAND)).toEqual(changed);
    expect(folder.textOf(NAME)).toBe('{"gør":2}');
    const sure = { evenIfChanged: true, byHand: true };
    expect((await BROWSER_FILES.writeFile(file, 'mit', sure)).ok).toBe(true);
    expect(folder.textOf(NAME)).toBe('mit');
  });

  it('asks the facilitator only within a key stroke or click', async () => {
    const file = await opened();
    folder.trouble.permission = 'prompt';
    const refused = { ok: false, error: { code: 'file-not-allowed', name: NAME } };
    expect(await BROWSER_FILES.writeFile(file, 'x', BY_ITSELF)).toEqual(refused);
    expect(folder.log).not.toContain('request readwrite');
    expect((await BROWSER_FILES.writeFile(file, 'x', BY_HAND)).ok).toBe(true);
    expect(folder.log).toContain('request readwrite');
  });

  it('does nothing where the facilitator says no', async () => {
    const file = await opened();
    Object.assign(folder.trouble, { permission: 'prompt', answer: 'denied' });
    expect(await BROWSER_FILES.writeFile(file, 'x', BY_HAND)).toMatchObject({
      error: { code: 'file-not-allowed' },
    });
    expect(folder.textOf(NAME)).toBe('{"gør":1}');
  });

  it.each([
    ['onOpen', 'NotFoundError', 'file-missing'],
    ['onOpen', 'NoModificationAllowedError', 'file-read-only'],
    ['onOpen', 'NotAllowedError', 'file-read-only'],
    ['onWrite', 'QuotaExceededError', 'file-disk-full'],
    ['onClose', 'QuotaExceededError', 'file-disk-full'],
    ['onClose', 'AbortError', 'file-failed'],
  ] as const)('that fails (%s: %s) leaves the file as it was: %s', async (when, name, code) => {
    const file = await opened();
    folder.trouble[when] = name;
    expect(await BROWSER_FILES.writeFile(file, 'x', BY_HAND)).toMatchObject({
      error: { code, name: NAME },
    });
    expect(folder.textOf(NAME)).toBe('{"gør":1}');
    expect(folder.log.includes('aborted')).toBe(when !== 'onOpen');
  });

  it('to a file that is gone says so', async () => {
    const file = await opened();
    folder.put(NAME, null);
    expect(await BROWSER_FILES.writeFile(file, 'x', BY_HAND)).toMatchObject({
      error: { code: 'file-missing', name: NAME },
    });
  });

  it('to a new file goes on in that one', async () => {
    const saved = await BROWSER_FILES.writeFileAs('Ny.pejling', 'en');
    if (!saved.ok || !saved.value) throw new Error('It was not saved');
    expect(saved.value.name).toBe('Ny.pejling');
    expect((await BROWSER_FILES.writeFile(saved.value, 'to', BY_ITSELF)).ok).toBe(true);
    expect(folder.textOf('Ny.pejling')).toBe('to');
  });

  it('to what was only downloaded can’t be done', async () => {
    const file = { name: NAME, folder: '', handle: null };
    expect(await BROWSER_FILES.writeFile(file, 'x', BY_HAND)).toMatchObject({
      error: { code: 'file-missing' },
    });
    expect(await BROWSER_FILES.readFile(file)).toMatchObject({ error: { code: 'file-missing' } });
  });
});

describe('a file from an earlier run', () => {
  it('is read once the facilitator lets the page', async () => {
    const file = await opened();
    folder.trouble.permission = 'prompt';
    expect(await BROWSER_FILES.readFile(file)).toMatchObject({ value: { text: '{"gør":1}' } });
    Object.assign(folder.trouble, { permission: 'prompt', answer: 'denied' });
    expect(await BROWSER_FILES.readFile(file)).toMatchObject({
      error: { code: 'file-not-allowed', name: NAME },
    });
  });
});

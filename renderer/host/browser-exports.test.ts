/** Pictures saved into a folder of the facilitator's choice. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeFolder, type FakeFolder } from '../testing/fake-handles';
import { BROWSER_EXPORTS, savesFolders } from './browser-exports';

const FILES = ['1.png', '2.png'].map((name) => ({ name, content: new Blob([name]) }));

let parent: FakeFolder;
beforeEach(() => {
  parent = createFakeFolder();
  vi.stubGlobal('window', { showDirectoryPicker: () => Promise.resolve(parent.handle) });
});

const save = () => BROWSER_EXPORTS.saveFolder('Slides', FILES);

describe('a folder of pictures', () => {
  it('is made, with all of them', async () => {
    expect(savesFolders()).toBe(true);
    expect(await save()).toEqual({ ok: true, value: 'Slides' });
    const saved = parent.folders.get('Slides');
    expect([...(saved?.files.keys() ?? [])]).toEqual(['1.png', '2.png']);
    expect(saved?.textOf('2.png')).toBe('2.png');
  });

  it('never touches one that is there, nor a file of that name', async () => {
    parent.put('Slides (2)', 'x');
    await save();
    expect(await save()).toEqual({ ok: true, value: 'Slides (3)' });
    expect([...parent.folders.keys()]).toEqual(['Slides', 'Slides (3)']);
  });

  it('that can’t be filled is taken away again', async () => {
    parent.trouble.onClose = 'QuotaExceededError';
    expect(await save()).toEqual({ ok: false, error: { code: 'file-disk-full', name: 'Slides' } });
    expect([...parent.folders.keys()]).toEqual([]);
  });

  it('holds the folders that the names say', async () => {
    const names = ['1 Til alle/a.pdf', '3 Arkiv/Billeder/01.png'];
    const files = names.map((name) => ({ name, content: new Blob([name]) }));
    expect(await BROWSER_EXPORTS.saveFolder('Pakke', files)).toEqual({ ok: true, value: 'Pakke' });
    const saved = parent.folders.get('Pakke');
    expect([...(saved?.folders.keys() ?? [])]).toEqual(['1 Til alle', '3 Arkiv']);
    expect([...(saved?.files.keys() ?? [])]).toEqual([]);
    const pictures = saved?.folders.get('3 Arkiv')?.folders.get('Billeder');
    expect(pictures?.textOf('01.png')).toBe('3 Arkiv/Billeder/01.png');
  });

  it('is not made where the facilitator changes their mind', async () => {
    const showDirectoryPicker = () => Promise.reject(new DOMException('No', 'AbortError'));
    vi.stubGlobal('window', { showDirectoryPicker });
    // The dialog is open for some time.
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(900);
    expect(await save()).toEqual({ ok: true, value: null });
    clock.mockReturnValue(0);
    expect(await save()).toEqual({ ok: false, error: { code: 'file-no-dialog', name: 'Slides' } });
  });
});

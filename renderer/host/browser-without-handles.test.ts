// @vitest-environment jsdom
/** Files in a browser without handles: chosen in a field, and downloaded. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { turn } from '../testing/empty-computer';
import { BROWSER_EXPORTS, savesFolders } from './browser-exports';
import { BROWSER_FILES } from './browser-files';

let downloads: string[];
beforeEach(() => {
  downloads = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push(this.download);
  });
});

/** Answers the file field that the next opening puts into the page. */
function answer(file: { readonly name: string; readonly size: number } | null): void {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    if (file) Object.defineProperty(this, 'files', { value: [file] });
    this.dispatchEvent(new Event(file ? 'change' : 'cancel'));
  });
}

describe('opening', () => {
  it('reads the file that is chosen, which can’t be written back', async () => {
    const bytes = new TextEncoder().encode('tekst');
    const arrayBuffer = () => Promise.resolve(bytes);
    const file = { name: 'a.pejling', size: 5, arrayBuffer };
    answer(file);
    expect(await BROWSER_FILES.openFile()).toEqual({
      ok: true,
      value: { file: null, text: 'tekst' },
    });
    expect(document.querySelector('input')).toBeNull();
  });

  it('is nothing where none is chosen', async () => {
    answer(null);
    expect(await BROWSER_FILES.openFile()).toEqual({ ok: true, value: null });
  });
});

describe('saving', () => {
  it('downloads a workshop, which is not kept up to date', async () => {
    expect(await BROWSER_FILES.writeFileAs('Møde.pejling', 'x')).toEqual({
      ok: true,
      value: { name: 'Møde.pejling', folder: '', handle: null },
    });
    expect(downloads).toEqual(['Møde.pejling']);
  });

  it('downloads a picture', async () => {
    const saved = BROWSER_EXPORTS.saveExport({ name: 'a.png', content: new Blob() });
    await turn();
    expect(await saved).toEqual({ ok: true, value: 'a.png' });
    expect(downloads).toEqual(['a.png']);
  });

  it('offers no folder', () => {
    expect(savesFolders()).toBe(false);
  });
});

/** Files in a browser: what the pickers of the page give, kept in the page's memory, to be changed by specs. */
import type { Page } from '@playwright/test';

/** The same name as in `givePickers`, which can't see it. */
const SHELF = 'pejlingShelf';

/** What became of the files, and what the browser is to do next. */
interface Shelf {
  /** Texts by name. */
  readonly texts: Record<string, string>;
  /** When each was last written, milliseconds since 1970. */
  readonly times: Record<string, number>;
  /** What the pickers give next, by name; null for cancel. */
  next: string | null;
  permission: 'granted' | 'prompt' | 'denied';
  /** What the facilitator answers when the browser asks. */
  answer: 'granted' | 'denied';
  /** What was asked of the browser, in order. */
  readonly asked: string[];
}

/** Runs in the page, before its own scripts: pickers that know only files of the shelf. */
export function givePickers(): void {
  const shelf: Shelf = {
    texts: {},
    times: {},
    next: null,
    permission: 'granted',
    answer: 'granted',
    asked: [],
  };
  Reflect.set(globalThis, 'pejlingShelf', shelf);
  const refuse = (name: string) => Promise.reject(new DOMException(name, name));
  /** A person needs a moment to close a dialog. */
  const cancel = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return refuse('AbortError');
  };
  const write = (name: string, text: string): void => {
    shelf.texts[name] = text;
    // A clock that never stands still: two writes are told apart.
    shelf.times[name] = Math.max(Date.now(), (shelf.times[name] ?? 0) + 1);
  };
  const handleOf = (name: string) => ({
    kind: 'file',
    name,
    getFile: () => {
      const text = shelf.texts[name];
      if (text === undefined) return refuse('NotFoundError');
      return Promise.resolve(new File([text], name, { lastModified: shelf.times[name] ?? 0 }));
    },
    createWritable: () => {
      if (shelf.permission !== 'granted') return refuse('NotAllowedError');
      const parts: Blob[] = [];
      return Promise.resolve({
        write: (part: Blob) => Promise.resolve(void parts.push(part)),
        close: async () => {
          write(name, await new Blob(parts).text());
        },
        abort: () => Promise.resolve(),
      });
    },
    queryPermission: () => Promise.resolve(shelf.permission),
    requestPermission: () => {
      shelf.asked.push('permission');
      shelf.permission = shelf.answer;
      return Promise.resolve(shelf.permission);
    },
  });
  const pick = (asked: string) => {
    shelf.asked.push(asked);
    return shelf.next === null ? null : handleOf(shelf.next);
  };
  const pickers = {
    showSaveFilePicker: ({ suggestedName }: { readonly suggestedName: string }) => {
      const handle = pick(`save ${suggestedName}`);
      if (!handle) return cancel();
      write(handle.name, '');
      return Promise.resolve(handle);
    },
    showOpenFilePicker: () => {
      const handle = pick('open');
      return handle ? Promise.resolve([handle]) : cancel();
    },
  };
  Object.assign(globalThis, pickers);
}

/** Runs in the page, before its own scripts: a browser without pickers, such as Firefox. */
export function takePickers(): void {
  for (const name of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker']) {
    Reflect.deleteProperty(globalThis, name);
    Reflect.deleteProperty(Window.prototype, name);
  }
}

/** The next picker gives this file; null: it is cancelled. */
export function pickNext(page: Page, name: string | null): Promise<void> {
  return change(page, { next: name });
}

export function setPermission(
  page: Page,
  permission: Shelf['permission'],
  answer: Shelf['answer'],
): Promise<void> {
  return change(page, { permission, answer });
}

function change(page: Page, values: Partial<Shelf>): Promise<void> {
  return page.evaluate(
    ([key, given]) => {
      Object.assign(Reflect.get(globalThis, key) as Shelf, given);
    },
    [SHELF, values] as const,
  );
}

/** Something else than the page writes the file. */
export function writeOnShelf(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    ([key, file, content]) => {
      const shelf = Reflect.get(globalThis, key) as Shelf;
      shelf.texts[file] = content;
      shelf.times[file] = (shelf.times[file] ?? 0) + 2000;
    },
    [SHELF, name, text] as const,
  );
}

/** What a file holds; null where it is not there. */
export function textOnShelf(page: Page, name: string): Promise<string | null> {
  return page.evaluate(
    ([key, file]) => (Reflect.get(globalThis, key) as Shelf).texts[file] ?? null,
    [SHELF, name] as const,
  );
}

/** What was asked of the browser so far. */
export function askedOfBrowser(page: Page): Promise<readonly string[]> {
  return page.evaluate((key) => (Reflect.get(globalThis, key) as Shelf).asked, SHELF);
}

/** The same with any bytes, as base64: `page.evaluate(dropBytes, [name, base64])`. */
export function dropBytes([name, base64]: readonly [string, string]): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  const given = { dataTransfer, bubbles: true, cancelable: true };
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    document.body.dispatchEvent(new DragEvent(kind, given));
  }
}

/** Drops a file on the window, as from the desktop: `page.evaluate(dropText, [name, text])`. */
export function dropText([name, text]: readonly [string, string]): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  const event = { dataTransfer, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new DragEvent('dragover', event));
  document.body.dispatchEvent(new DragEvent('drop', event));
}

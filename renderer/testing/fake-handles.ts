/** The browser's file handles on a folder in memory, as far as the program uses them. */

interface OnDisk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lastModified: number;
}

/** A folder, with what the browser would throw and what it has asked the facilitator. */
export interface FakeFolder {
  readonly handle: FileSystemDirectoryHandle;
  readonly files: ReadonlyMap<string, OnDisk>;
  readonly folders: ReadonlyMap<string, FakeFolder>;
  /** Something else writes a file; null deletes it. */
  readonly put: (name: string, content: string | Uint8Array | null) => void;
  readonly textOf: (name: string) => string | null;
  /** A handle on a file, also one that isn't there. */
  readonly fileHandle: (name: string) => FileSystemFileHandle;
  readonly trouble: Trouble;
  /** What was asked for, such as «readwrite»; and «aborted» for a write that was given up. */
  readonly log: readonly string[];
}

/** What goes wrong, by the name of the DOMException. */
interface Trouble {
  permission: PermissionState;
  /** What the facilitator answers. */
  answer: PermissionState;
  onRead?: string;
  onOpen?: string;
  onWrite?: string;
  onClose?: string;
}

let clock = 1000;

function fail(name: string | undefined): void {
  if (name !== undefined) throw new DOMException('The fake disk says no', name);
}

export function createFakeFolder(name = 'Dokumenter'): FakeFolder {
  const files = new Map<string, OnDisk>();
  const folders = new Map<string, FakeFolder>();
  const log: string[] = [];
  const trouble: Trouble = { permission: 'granted', answer: 'granted' };
  const put: FakeFolder['put'] = (fileName, content) => {
    clock += 1;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (bytes) files.set(fileName, { bytes: new Uint8Array(bytes), lastModified: clock });
    else files.delete(fileName);
  };

  const createWritable = (fileName: string) => {
    let written: Uint8Array | null = null;
    return {
      write: async (content: Blob) => {
        fail(trouble.onWrite);
        written = new Uint8Array(await content.arrayBuffer());
      },
      close: () => {
        fail(trouble.onClose);
        put(fileName, written);
        return Promise.resolve();
      },
      abort: () => {
        log.push('aborted');
        return Promise.resolve();
      },
    };
  };
  const fileHandle: FakeFolder['fileHandle'] = (fileName) => {
    const handle = {
      kind: 'file',
      name: fileName,
      getFile: async () => {
        await Promise.resolve();
        fail(trouble.onRead);
        const found = files.get(fileName);
        if (!found) throw new DOMException('No such file', 'NotFoundError');
        return new File([found.bytes], fileName, { lastModified: found.lastModified });
      },
      createWritable: async () => {
        await Promise.resolve();
        fail(trouble.onOpen);
        return createWritable(fileName);
      },
      queryPermission: ({ mode }: { readonly mode: string }) => {
        log.push(`query ${mode}`);
        return Promise.resolve(trouble.permission);
      },
      requestPermission: ({ mode }: { readonly mode: string }) => {
        log.push(`request ${mode}`);
        trouble.permission = trouble.answer;
        return Promise.resolve(trouble.answer);
      },
    };
    return handle as unknown as FileSystemFileHandle;
  };
  const handle = {
    kind: 'directory',
    name,
    getDirectoryHandle: async (wanted: string, { create = false } = {}) => {
      await Promise.resolve();
      if (files.has(wanted)) throw new DOMException('A file has it', 'TypeMismatchError');
      if (!folders.has(wanted) && !create) throw new DOMException('No folder', 'NotFoundError');
      const folder = folders.get(wanted) ?? createFakeFolder(wanted);
      Object.assign(folder.trouble, trouble);
      folders.set(wanted, folder);
      return folder.handle;
    },
    getFileHandle: (wanted: string) => Promise.resolve(fileHandle(wanted)),
    removeEntry: (wanted: string) => {
      folders.delete(wanted);
      return Promise.resolve();
    },
  };
  return {
    handle: handle as unknown as FileSystemDirectoryHandle,
    files,
    folders,
    put,
    textOf: (fileName) => {
      const found = files.get(fileName);
      return found ? new TextDecoder().decode(found.bytes) : null;
    },
    fileHandle,
    trouble,
    log,
  };
}

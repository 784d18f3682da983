/** The parts of the File System Access API that Edge and Chrome have but TypeScript's types lack: pickers and permissions. */

interface PickerOptions {
  /** The browser opens the folder that a picker with this id used last. */
  readonly id?: string;
  readonly types?: readonly {
    readonly description?: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

interface HandlePermission {
  readonly mode: 'read' | 'readwrite';
}

declare global {
  interface FileSystemHandle {
    readonly queryPermission?: (wanted: HandlePermission) => Promise<PermissionState>;
    /** Only within a key stroke or click. */
    readonly requestPermission?: (wanted: HandlePermission) => Promise<PermissionState>;
  }
  interface DataTransferItem {
    /** Only within the drop event. */
    readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
  interface Window {
    readonly showOpenFilePicker?: (
      options: PickerOptions,
    ) => Promise<readonly FileSystemFileHandle[]>;
    readonly showSaveFilePicker?: (
      options: PickerOptions & { readonly suggestedName: string },
    ) => Promise<FileSystemFileHandle>;
    readonly showDirectoryPicker?: (
      options: HandlePermission & { readonly id: string },
    ) => Promise<FileSystemDirectoryHandle>;
  }
}

/** The pickers' first filter: files that end in `.pejling`. */
export const WORKSHOP_PICKER: PickerOptions = {
  id: 'pejling-workshops',
  types: [{ description: 'Pejling', accept: { 'application/x-pejling': ['.pejling'] } }],
};

/** The browser's way to real files, which Edge and Chrome have and TypeScript's own types don't: pickers and permissions. */

interface PickerOptions {
  /** The browser starts where a picker of this id was last. */
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

/** What the pickers show first: files that end on `.pejling`. */
export const WORKSHOP_PICKER: PickerOptions = {
  id: 'pejling-workshops',
  types: [{ description: 'Pejling', accept: { 'application/x-pejling': ['.pejling'] } }],
};

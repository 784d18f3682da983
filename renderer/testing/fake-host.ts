/** A host that remembers what it was asked to do, with files in memory. */
import { ok } from '../../shared/lib/result';
import { BROWSER_CAPABILITIES } from '../host/browser-host';
import type { Host, HostEvents } from '../host/host';
import { createFakeFiles, type FakeFiles } from './fake-files';

export interface FakeHost extends Host {
  /** What was asked, in order, such as «awake» or «print». */
  readonly asked: readonly string[];
  readonly files: FakeFiles;
  /** Reports outside events to the program. */
  readonly tell: HostEvents;
}

export function createFakeHost(
  overrides: Partial<Host> = {},
  files: FakeFiles = createFakeFiles(),
): FakeHost {
  const asked: string[] = [];
  const listeners = new Set<HostEvents>();
  return {
    ...files.host,
    asked,
    files,
    tell: {
      onCommand: (id) => {
        for (const { onCommand } of listeners) onCommand(id);
      },
      onFileWaiting: () => {
        for (const { onFileWaiting } of listeners) onFileWaiting();
      },
      onDisplays: (displays) => {
        for (const { onDisplays } of listeners) onDisplays(displays);
      },
      onClosing: async () => {
        for (const { onClosing } of listeners) await onClosing();
      },
    },
    capabilities: { ...BROWSER_CAPABILITIES, savesFolders: true },
    missingFeatures: () => [],
    displays: () => Promise.resolve([]),
    openAudienceWindow: (display) => {
      asked.push(display === null ? 'audience window' : `audience window on ${display}`);
      return Promise.resolve(ok(undefined));
    },
    closeAudienceWindow: () => {
      asked.push('no audience window');
      return Promise.resolve(ok(undefined));
    },
    hasSecondScreen: () => true,
    freeSpace: () => Promise.resolve(80_000_000_000),
    saveExport: ({ name }) => {
      asked.push(`save ${name}`);
      return Promise.resolve(ok(name));
    },
    copyPicture: () => {
      asked.push('copy a picture');
      return Promise.resolve(ok(undefined));
    },
    saveFolder: (name, { length }) => {
      asked.push(`save ${length} in ${name}`);
      return Promise.resolve(ok(name));
    },
    fullScreen: (on) => {
      asked.push(on ? 'full screen' : 'window');
    },
    copyText: ({ text }) => {
      asked.push(`copy ${text}`);
      return Promise.resolve(ok(undefined));
    },
    print: () => {
      asked.push('print');
    },
    keepAwake: (on) => {
      asked.push(on ? 'awake' : 'asleep');
    },
    holdWindow: (why) => {
      asked.push(why === null ? 'let window go' : `hold window: ${why}`);
    },
    showMenu: ({ language }) => {
      asked.push(`menu ${language}`);
    },
    listen: (events) => {
      listeners.add(events);
      return () => listeners.delete(events);
    },
    dataPlace: () => Promise.resolve(null),
    versions: () => Promise.resolve([['Fake', '1.0']]),
    report: (kind) => {
      asked.push(`report ${kind}`);
    },
    ...overrides,
  };
}

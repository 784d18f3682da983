/** Which third-party packages each build contains. A build fails if this list and its bundle disagree. */

/** The one file, and the three parts of the desktop program. */
export type Build = 'one-file' | 'main' | 'preload' | 'pages';

export interface ListedPackage {
  /** The package's name on the registry. */
  readonly name: string;
  /** The usual name, if different. */
  readonly title?: string;
  readonly builds: readonly Build[];
}

const SCREENS = ['one-file', 'pages'] as const;

export const LICENCE_LIST: readonly ListedPackage[] = [
  { name: '@fontsource/ibm-plex-sans', title: 'IBM Plex Sans', builds: SCREENS },
  { name: 'dexie', builds: SCREENS },
  { name: 'docx', builds: SCREENS },
  { name: 'fflate', builds: SCREENS },
  { name: 'html-to-image', builds: SCREENS },
  { name: 'hyphen', builds: SCREENS },
  { name: 'react', builds: SCREENS },
  { name: 'react-dom', builds: SCREENS },
  { name: 'scheduler', builds: SCREENS },
  { name: 'valibot', builds: [...SCREENS, 'main'] },
  { name: 'write-excel-file', builds: SCREENS },
  { name: 'zustand', builds: SCREENS },
];

/** The names of the packages in any of these builds. */
export function listedIn(
  builds: readonly Build[],
  list: readonly ListedPackage[] = LICENCE_LIST,
): readonly ListedPackage[] {
  return list.filter((entry) => entry.builds.some((build) => builds.includes(build)));
}

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
  { name: '@internationalized/string', builds: SCREENS },
  { name: '@noble/ciphers', builds: SCREENS },
  { name: '@noble/hashes', builds: SCREENS },
  { name: '@swc/helpers', builds: SCREENS },
  { name: 'base64-js', builds: SCREENS },
  { name: 'clone', builds: SCREENS },
  { name: 'dexie', builds: SCREENS },
  { name: 'dfa', builds: SCREENS },
  { name: 'docx', builds: SCREENS },
  { name: 'fast-deep-equal', builds: SCREENS },
  { name: 'fflate', builds: SCREENS },
  { name: 'fontkit', builds: SCREENS },
  { name: 'html-to-image', builds: SCREENS },
  { name: 'hyphen', builds: SCREENS },
  { name: 'linebreak', builds: SCREENS },
  { name: 'linebreak/node_modules/base64-js', title: 'base64-js', builds: SCREENS },
  { name: 'pdfkit', builds: SCREENS },
  { name: 'react', builds: SCREENS },
  { name: 'react-aria', builds: SCREENS },
  { name: 'react-dom', builds: SCREENS },
  { name: 'react-stately', builds: SCREENS },
  { name: 'restructure', builds: SCREENS },
  { name: 'scheduler', builds: SCREENS },
  { name: 'tiny-inflate', builds: SCREENS },
  { name: 'unicode-properties', builds: SCREENS },
  { name: 'unicode-trie', builds: SCREENS },
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

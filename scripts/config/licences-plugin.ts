/** A vite plugin: provides `virtual:licences` for the about box and `licences.txt` for the desktop program, and checks both. */
import type { Plugin, Rolldown } from 'vite';
import { type Build, listedIn } from './licence-list.ts';
import { licencesText, readLicence } from './licence-texts.ts';
import { root } from './vite-base.ts';

const NAME = 'virtual:licences';
const RESOLVED = `\0${NAME}`;
const MODULES = `${root}node_modules`;

/** The parts of the desktop program, which ships all of their packages. */
const DESKTOP = ['main', 'preload', 'pages'] as const satisfies readonly Build[];

/**
 * Fails the build if it contains a package that the list does not name, or lacks one that it does. In
 * development and in unit tests it only provides the module.
 */
export function licences(build: Build): Plugin {
  const readAll = () =>
    listedIn(build === 'one-file' ? [build] : DESKTOP)
      .map((listed) => readLicence(MODULES, listed))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    name: 'pejling-licences',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) =>
      id === RESOLVED ? `export const LICENCES = ${JSON.stringify(readAll())};` : null,
    generateBundle(_options, bundle) {
      if (this.meta.watchMode) return;
      const held = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? modulesWithCode(output) : [],
      );
      const listed = listedIn([build]).map(({ name }) => name);
      const complaints = compareWithList(build, held, listed, MODULES);
      if (complaints.length > 0) this.error(complaints.join('\n'));
      if (build === 'main') {
        const source = licencesText('Pejling', readAll());
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
      }
    },
  };
}

/** The modules of which some code remains after tree-shaking. */
function modulesWithCode(chunk: Rolldown.OutputChunk): readonly string[] {
  return Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? [id] : [],
  );
}

/**
 * What is wrong, in sentences; empty where all is right.
 * @param ids of the modules in the bundle: paths, or names of the bundler's own few lines
 * @param listed names of the packages in this build's list
 * @param modules the folder `node_modules`
 */
export function compareWithList(
  build: Build,
  ids: readonly string[],
  listed: readonly string[],
  modules: string,
): readonly string[] {
  const folders = new Set(ids.map(packageFolder).filter((folder) => folder !== null));
  const expected = new Set(listed.map((name) => `${modules}/${name}`));
  const inList = 'scripts/config/licence-list.ts';
  return [
    ...[...folders]
      .filter((folder) => !expected.has(folder))
      .map(
        (folder) =>
          `The build «${build}» holds ${folder.slice(folder.indexOf('node_modules'))}: add it in ${inList}`,
      ),
    ...listed
      .filter((name) => !folders.has(`${modules}/${name}`))
      .map((name) => `The build «${build}» does not hold ${name}: take it out of ${inList}`),
  ];
}

/** The folder of the package that a module is part of; null for the project's own and the bundler's. */
function packageFolder(id: string): string | null {
  const found = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id)?.[1];
  return found?.replaceAll('\\', '/') ?? null;
}

/** Loads a main bundle as if Electron did: `electron` is a stand-in, and `process` one that a run has to itself. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What a run's main process sees. */
export interface MainWorld {
  /** The exports of `electron`. */
  readonly electron: Readonly<Record<string, unknown>>;
  readonly process: unknown;
}

const KEY = 'electronDoubleWorlds';
const ELECTRON = 'electron-double:';
const PROCESS = 'electron-double-process:';
const worlds = new Map<string, MainWorld>();
let runs = 0;

/** The run that a module belongs to, by its address. */
function runOf(url: string | undefined): string | null {
  return url?.startsWith('file:') ? new URL(url).searchParams.get('run') : null;
}

function worldOf(run: string): MainWorld {
  const world = worlds.get(run);
  if (!world) throw new Error(`There is no run ${run} of the Electron double`);
  return world;
}

function sourceOf(url: string): string | null {
  const at = (run: string) => `globalThis.${KEY}.get(${JSON.stringify(run)})`;
  if (url.startsWith(ELECTRON)) {
    const run = url.slice(ELECTRON.length);
    const names = Object.keys(worldOf(run).electron).join(', ');
    return `const electron = ${at(run)}.electron; export const { ${names} } = electron; export default electron;`;
  }
  if (url.startsWith(PROCESS)) return `export default ${at(url.slice(PROCESS.length))}.process;`;
  const run = runOf(url);
  if (run === null || !worlds.has(run)) return null;
  // On the first line, so that positions in stack traces stay right.
  return `const process = ${at(run)}.process; ${readFileSync(new URL(url), 'utf8')}`;
}

/** Playwright's own hooks were there before: these are asked first, and only speak up for modules of a run. */
function register(): void {
  Reflect.set(globalThis, KEY, worlds);
  registerHooks({
    resolve: (specifier, context, next) => {
      const run = runOf(context.parentURL);
      if (run === null || !worlds.has(run)) return next(specifier, context);
      const found = (url: string) => ({ url, format: 'module', shortCircuit: true });
      if (specifier === 'electron') return found(`${ELECTRON}${run}`);
      if (/^(?:node:)?process$/.test(specifier)) return found(`${PROCESS}${run}`);
      if (!specifier.startsWith('.')) return next(specifier, context);
      const url = new URL(specifier, context.parentURL);
      url.searchParams.set('run', run);
      return found(url.href);
    },
    load: (url, context, next) => {
      const source = sourceOf(url);
      return source === null
        ? next(url, context)
        : { format: 'module', source, shortCircuit: true };
    },
  });
}

/** Runs the bundle `file` anew, in its own world. Done when its top level is. */
export async function importMain(file: string, world: MainWorld): Promise<void> {
  if (runs === 0) register();
  runs += 1;
  const run = String(runs);
  worlds.set(run, world);
  const url = pathToFileURL(file);
  url.searchParams.set('run', run);
  await import(url.href);
}

/** How main process and preload are built, with a check that each is a single file that needs no other. */
import { builtinModules } from 'node:module';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { define, DESKTOP_FOLDER, DESKTOP_TARGET, root } from './vite-base.ts';

const NODE = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** @param entry absolute path @param fileName within dist/desktop */
export function nodeBuild(entry: string, format: 'es' | 'cjs', fileName: string): UserConfig {
  return {
    root,
    publicDir: false,
    define,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      ssrEmitAssets: true,
      outDir: DESKTOP_FOLDER,
      emptyOutDir: false,
      target: DESKTOP_TARGET.main,
      // Not minified: the local log names functions, and size does not matter here.
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}

type Allowed = 'electron' | 'electron-and-node';

/** Fails the build if the code would load something that it can't. */
export function desktopCode({ mayImport }: { readonly mayImport: Allowed }): Plugin {
  return {
    name: 'pejling-desktop-code',
    apply: 'build',
    generateBundle(_options, bundle) {
      const [chunk, ...others] = Object.values(bundle).filter((output) => output.type === 'chunk');
      if (chunk === undefined || others.length > 0) this.error('One file of code is expected');
      const outside = outsideImports(chunk, mayImport);
      if (outside.length > 0) this.error(`Not bundled: ${outside.join(', ')}`);
    },
  };
}

/** The modules that the code would load but may not, including those that bundled CommonJS requires at run time. */
export function outsideImports(
  chunk: Pick<Rolldown.OutputChunk, 'code' | 'imports' | 'dynamicImports'>,
  mayImport: Allowed,
): readonly string[] {
  const required = [...chunk.code.matchAll(/require\(["'`]([^"'`]*)["'`]\)/g)];
  return [
    ...chunk.imports,
    ...chunk.dynamicImports,
    ...required.map((match) => match[1] ?? ''),
  ].filter((name) => name !== 'electron' && (mayImport === 'electron' || !NODE.has(name)));
}

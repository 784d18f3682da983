/** A vite plugin that turns the build into one self-contained HTML file. */
import { readFileSync } from 'node:fs';
import { parseSync, type Plugin, type Rolldown } from 'vite';
import { assembleDocument, escapeScript, type ScriptPart } from './one-file-document.ts';
import { mainScript, partId, partScript, type Chunk } from './one-file-parts.ts';

/**
 * Which layer of styles wins, said before all of them: layers rank in the order in which they are first named, and the styles of screens that
 * are loaded later stand before the first screen's.
 */
const LAYERS = readFileSync(new URL('../../renderer/theme/layers.css', import.meta.url), 'utf8')
  .replace(/\/\*.*?\*\//gsu, '')
  .trim();

/** Fails the build if the program would need anything but the one file. */
export function oneFile(version: string): Plugin {
  let fileName = '';
  return {
    name: 'pejling-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = takeParts(bundle);
        for (const code of [page.script, ...page.parts.map(({ script }) => script)]) {
          refuseBrokenCode(escapeScript(code));
        }
        fileName = page.fileName;
        this.emitFile({ type: 'asset', fileName, source: assembleDocument({ ...page, version }) });
      },
    },
    // The desktop program is also in dist, so only what this build wrote is checked.
    writeBundle(_options, bundle) {
      const others = Object.keys(bundle).filter((name) => name !== fileName);
      if (others.length > 0) throw new Error(`More than one file was built: ${others.join(', ')}`);
    },
  };
}

interface PageParts {
  readonly fileName: string;
  readonly html: string;
  readonly script: string;
  readonly parts: readonly ScriptPart[];
  readonly style: string;
}

/** Takes page, script and style sheet out of the bundle; anything else in it is an error. */
function takeParts(bundle: Rolldown.OutputBundle): PageParts {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const assets = outputs.filter((output) => output.type === 'asset');
  const pages = assets.filter((asset) => asset.fileName.endsWith('.html'));
  const styles = assets.filter((asset) => asset.fileName.endsWith('.css'));
  const chunk = chunks.find(({ isEntry }) => isEntry);
  const [page] = pages;
  if (chunk === undefined || page === undefined || pages.length > 1) {
    throw new Error('One page with one script is expected');
  }
  const names = new Set(chunks.map(({ fileName }) => fileName));
  const loaded = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  const others = assets.filter((asset) => !pages.includes(asset) && !styles.includes(asset));
  const outside = [
    ...loaded.filter((name) => !names.has(name)),
    ...others.map((asset) => asset.fileName),
  ];
  if (outside.length > 0) throw new Error(`Not inlined: ${outside.join(', ')}`);
  for (const output of outputs) Reflect.deleteProperty(bundle, output.fileName);
  return {
    fileName: page.fileName,
    html: textOf(page),
    script: mainScript(chunk),
    parts: chunks
      .filter((other) => other !== chunk)
      .map(scriptPart)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    style: [LAYERS, ...styles.map(textOf)].join('\n'),
  };
}

function scriptPart(chunk: Chunk): ScriptPart {
  return { id: partId(chunk.fileName), script: partScript(chunk) };
}

/** Escaping is safe inside strings only; elsewhere the code would no longer parse. */
function refuseBrokenCode(code: string): void {
  const [problem] = parseSync('pejling.js', code).errors;
  if (problem !== undefined) {
    throw new Error(`The escaped script does not parse: ${problem.message}`);
  }
}

function textOf(asset: Rolldown.OutputAsset): string {
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
}

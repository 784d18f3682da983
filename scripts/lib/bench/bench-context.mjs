/** What benches share: the built program, a browser, and pages of their own beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSER_ARGS, load } from '../conference/conductor.mjs';
import { root } from '../project/project.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * @template Functions
 * @typedef {<Name extends keyof Functions>(name: Name, ...args: Functions[Name] extends (...args: infer Args) => unknown ? Args : never) =>
 * Promise<Functions[Name] extends (...args: never[]) => infer Result ? Awaited<Result> : never>} Call
 */
/** @template Functions @typedef {{ page: Page, call: Call<Functions> }} OpenModule */

/** Runs in the page. @param {readonly [string, unknown[]]} called */
function callBench([name, args]) {
  /** @type {unknown} */
  const functions = Reflect.get(globalThis, 'bench');
  return /** @type {Record<string, (...args: unknown[]) => unknown>} */ (functions)[name]?.(
    ...args,
  );
}

/** A script that puts a style sheet into its page. @param {string} css */
function styleScript(css) {
  return `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }));`;
}

/** Everything is written into one folder, which goes with the program. */
export class BenchContext {
  #folder = mkdtempSync(path.join(tmpdir(), 'pejling-bench-'));
  #pages = 0;

  /** @param {{ isQuick: boolean, executable: string }} given `executable` is the path of a Chromium */
  constructor({ isQuick, executable }) {
    this.isQuick = isQuick;
    this.executable = executable;
  }

  /** A number for a whole run, and one for a quick one. @param {number} whole @param {number} quick */
  either(whole, quick) {
    return this.isQuick ? quick : whole;
  }

  /** Runs a module of the project's TypeScript in Node. @template Module @param {string} file @returns {Promise<Module>} */
  load(file) {
    return load(file);
  }

  /**
   * Starts a browser with a profile of its own on the disk (in a private window a strict write meets no disk), and closes it when `work` is
   * done.
   * @template Result
   * @param {(browser: BrowserContext) => Promise<Result>} work
   * @param {readonly string[]} [args] more of them
   * @returns {Promise<Result>}
   */
  async withBrowser(work, args = []) {
    const { chromium } = await import('@playwright/test');
    const profile = mkdtempSync(path.join(this.#folder, 'profile-'));
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath: this.executable,
      viewport: { width: 1440, height: 900 },
      locale: 'da-DK',
      args: [...BROWSER_ARGS, ...args],
      // Windows without a click are blocked, as they are for people.
      ignoreDefaultArgs: ['--disable-popup-blocking'],
    });
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  }

  /**
   * A module for the browser (relative to the root) and all that it imports, styles included, as one script. What the module gives
   * to `globalThis` can be called from `page.evaluate`.
   * @param {string} entry
   * @returns {Promise<string>}
   */
  async bundle(entry) {
    const { build } = await import('vite');
    const { default: react } = await import('@vitejs/plugin-react');
    const { licences } = await import('../../config/licences-plugin.ts');
    const { theme } = await import('../../config/theme-plugin.ts');
    const { alias, define } = await import('../../config/vite-base.ts');
    // Running the project's own modules leaves `development` there, which React's plugin reads.
    process.env.NODE_ENV = 'production';
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [react(), { ...licences('pages'), generateBundle: undefined }, theme()],
      define: { ...define, 'process.env.NODE_ENV': '"production"' },
      resolve: { alias },
      build: {
        write: false,
        target: 'es2023',
        assetsInlineLimit: () => true,
        lib: { entry: path.join(root, entry), formats: ['iife'], name: 'bench' },
        // As in the one file: a file that pdfkit names and never reads.
        rolldownOptions: { transform: { define: { 'import.meta.url': '"file:///"' } } },
      },
    });
    const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
      'output' in one ? one.output : [],
    );
    const chunk = outputs.find((output) => output.type === 'chunk');
    if (chunk === undefined) throw new Error(`${entry} made no script`);
    const css = outputs.flatMap((output) =>
      output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
    );
    return [...css.map(styleScript), chunk.code].join('\n');
  }

  /**
   * Writes a page with these scripts, and gives its address: a file like the one-file edition.
   * @param {{ body?: string, style?: string, scripts?: readonly string[] }} content
   */
  pageAddress({ body = '', style = '', scripts = [] }) {
    this.#pages += 1;
    const file = path.join(this.#folder, `page-${this.#pages}.html`);
    const inline = scripts.map(
      (code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`,
    );
    writeFileSync(
      file,
      `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>bench</title><style>${style}</style></head><body>${body}${inline.join('')}</body></html>`,
    );
    return pathToFileURL(file).href;
  }

  /**
   * Opens a page that holds a module (relative to the root). The functions that the module puts into `globalThis.bench` are called by name;
   * arguments and results are plain data.
   * @template Functions
   * @param {BrowserContext} browser
   * @param {string} entry
   * @returns {Promise<OpenModule<Functions>>}
   */
  async openModule(browser, entry) {
    const address = this.pageAddress({ scripts: [await this.bundle(entry)] });
    const page = await browser.newPage();
    await page.goto(address);
    const call = (/** @type {string} */ name, /** @type {unknown[]} */ ...args) =>
      page.evaluate(callBench, /** @type {const} */ ([name, args]));
    return { page, call: /** @type {Call<Functions>} */ (call) };
  }

  /** The folder for what a bench writes; removed at the end. */
  get folder() {
    return this.#folder;
  }

  dispose() {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

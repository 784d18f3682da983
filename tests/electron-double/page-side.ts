/**
 * What stands in a window's page before its own scripts: `window.open` that asks the double, and for a window
 * with a preload what `require('electron')` gives it. Real Electron runs the preload in a world of its own.
 */
import type { StructuredJson } from './structured-json.ts';

/** Names that page and double know each other by. */
export const CALL = '__electronDoubleCall';
export const STAGE = '__electronDoubleStage';

/** What a page says to the double, as JSON. */
export type PageMessage =
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: string }
  | {
      readonly kind: 'open';
      readonly url: string;
      readonly name: string;
      readonly features: string;
    }
  | { readonly kind: 'preload-error'; readonly message: string };

/** What the double calls in a page. */
export interface PageStage {
  /** An event from the main process. */
  readonly deliver: (channel: string, args: string) => void;
}

export interface PageSideOptions {
  readonly call: string;
  readonly stage: string;
  /** Where the preload may run. */
  readonly origin: string;
}

type Preload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

/** Runs in the page as source text: it must not use anything from outside of itself. */
export function pageSide(
  json: StructuredJson,
  options: PageSideOptions,
  preload: Preload | null,
): void {
  const call = Reflect.get(globalThis, options.call) as (message: string) => Promise<string>;
  const tell = (message: PageMessage): Promise<string> => call(JSON.stringify(message));

  // Answers as where every window is denied; the double fails the run where one is allowed.
  window.open = (url = '', name = '', features = '') => {
    void tell({ kind: 'open', url: new URL(url, document.baseURI).href, name, features });
    return null;
  };
  if (preload === null || window !== window.top || location.origin !== options.origin) return;

  const listeners = new Map<string, Set<(event: object, ...args: unknown[]) => void>>();
  const listenersOf = (channel: string) => {
    const own = listeners.get(channel) ?? new Set();
    listeners.set(channel, own);
    return own;
  };
  const stage: PageStage = {
    deliver: (channel, args) => {
      const values = json.decode(args) as readonly unknown[];
      for (const listener of listenersOf(channel)) listener({ sender: ipcRenderer }, ...values);
    },
  };
  Object.defineProperty(globalThis, options.stage, { value: stage });

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
      const answer = await tell({ kind: 'invoke', channel, args: json.encode(args) });
      const { error, value } = JSON.parse(answer) as { error?: string; value: string };
      if (error !== undefined) {
        throw new Error(`Error invoking remote method '${channel}': ${error}`);
      }
      return json.decode(value);
    },
    on: (channel: string, listener: (event: object, ...args: unknown[]) => void) => {
      listenersOf(channel).add(listener);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: (event: object, ...args: unknown[]) => void) => {
      listenersOf(channel).delete(listener);
      return ipcRenderer;
    },
  };

  // Values cross between the worlds as copies, functions as stand-ins, and all is frozen.
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const inner = value as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => cross(inner(...args.map(cross)));
    }
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) return value.then(cross);
    if (value instanceof Blob) return value;
    if (Array.isArray(value)) return Object.freeze(value.map(cross));
    if (Object.prototype.toString.call(value) !== '[object Object]') return structuredClone(value);
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, own]) => [key, cross(own)])),
    );
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => {
      if (name in window) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      Object.defineProperty(window, name, { value: cross(api), enumerable: true });
    },
  };
  const webUtils = { getPathForFile: () => '' };

  try {
    const module = { exports: {} };
    const require = (name: string) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return { contextBridge, ipcRenderer, webUtils };
    };
    preload(require, module, module.exports);
  } catch (error) {
    void tell({ kind: 'preload-error', message: String(error) });
  }
}

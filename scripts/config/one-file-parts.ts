/**
 * The script of the one file, in parts. The first part starts the program. Every other part is what an
 * `import()` in the source loads: it is in the page as text and becomes a script when it is needed; nothing
 * is loaded from elsewhere (decision 20).
 */

/** A chunk as the bundler wrote it: a CommonJS module that requires others by their file names. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
}

/**
 * The content of a script element, which only registers the part with the loader. The function is in parentheses: V8 then compiles it
 * with the script, instead of skipping through it first and reading it again when it is run.
 */
export function partScript({ fileName, code }: Chunk): string {
  return `pejlingParts.define(${JSON.stringify(fileName)},(function(require,exports,module){"use strict";${code}\n}));`;
}

/** The element's id in the page. */
export function partId(fileName: string): string {
  return `part-${fileName}`;
}

/** Starts the program with its first part. */
export function mainScript(main: Chunk): string {
  return `(${installParts.toString()})();${partScript(main)}pejlingParts.take(${JSON.stringify(main.fileName)});`;
}

/**
 * This function's source is copied into the page, so it may use nothing from outside. A part that is
 * requested twice runs once.
 */
function installParts(): void {
  type Body = (
    take: (path: string) => unknown,
    exports: object,
    module: { readonly exports: object },
  ) => void;
  const bodies = new Map<string, Body>();
  const taken = new Map<string, object>();
  /** Runs the part's text as a script, which registers it; the page's policy lists its hash. */
  const run = (name: string): void => {
    const script = document.createElement('script');
    script.textContent = document.getElementById(`part-${name}`)?.textContent ?? '';
    document.head.append(script);
    script.remove();
  };
  const take = (path: string): object => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = taken.get(name);
    if (known) return known;
    if (!bodies.has(name)) run(name);
    const body = bodies.get(name);
    if (!body) throw new Error(`The part ${name} can't be run`);
    const exports = {};
    taken.set(name, exports);
    body(take, exports, { exports });
    return exports;
  };
  const define = (name: string, body: Body): void => {
    bodies.set(name, body);
  };
  Object.assign(globalThis, { pejlingParts: { define, take } });
}

/** The parts of the one file's script, run in a page of their own. */
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { mainScript, partId, partScript, type Chunk } from './one-file-parts.ts';

/** Runs the scripts as a page does: an element that is added runs at once. `ran` names what ran, in order. */
function runPage(main: Chunk, parts: readonly Chunk[]) {
  const texts = new Map(parts.map((part) => [partId(part.fileName), partScript(part)]));
  const ran: string[] = [];
  const context: Record<string, unknown> = {
    ran: (name: string) => ran.push(name),
    document: {
      getElementById: (id: string) => (texts.has(id) ? { textContent: texts.get(id) } : null),
      createElement: () => ({ textContent: '', remove: () => undefined }),
      head: {
        append: (script: { readonly textContent: string }) => {
          runInNewContext(script.textContent, context);
        },
      },
    },
  };
  const run = () => {
    runInNewContext(mainScript(main), context);
  };
  return { run, ran, context };
}

const PART: Chunk = {
  fileName: 'write-x.js',
  code: 'const main = require("./main.js"); ran("write-x"); exports.name = main.name + "!";',
};
const asking = (code: string): Chunk => ({
  fileName: 'main.js',
  code: `ran("main"); exports.name = "Pejling"; ${code}`,
});

it('runs no part before it is asked for', () => {
  const { run, ran } = runPage(asking(''), [PART]);
  run();
  expect(ran).toEqual(['main']);
});

it('runs a part once, which reaches what the first part exports', () => {
  const twice = 'globalThis.got = [1, 2].map(() => require("./assets/write-x.js").name);';
  const { run, ran, context } = runPage(asking(twice), [PART]);
  run();
  expect(ran).toEqual(['main', 'write-x']);
  expect(context.got).toEqual(['Pejling!', 'Pejling!']);
});

it('says which part can’t be run', () => {
  const { run } = runPage(asking('require("./gone.js");'), [PART]);
  expect(run).toThrow("The part gone.js can't be run");
});

/** The rules that people rely on are on: each is broken once, in a folder like the project's. What no rule knows is looked for here. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** By rule: where it is broken, and how. */
const BROKEN: Readonly<Record<string, readonly [place: string, code: string]>> = {
  'typescript(TS2322)': ['shared/type.ts', "export const votes: number = 'a';"],
  'typescript(TS2584)': ['shared/page.ts', 'export const title = () => document.title;'],
  'typescript(TS1294)': ['shared/enum.ts', 'export enum Kind { Choice }'],
  'typescript(no-floating-promises)': [
    'shared/promise.ts',
    'const save = () => Promise.resolve(1);\nexport function leave(): void {\n  save();\n}',
  ],
  'typescript(switch-exhaustiveness-check)': [
    'shared/switch.ts',
    "export function name(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n}",
  ],
  'typescript(no-unnecessary-condition)': [
    'shared/condition.ts',
    'export const isAny = (votes: object): boolean => votes !== null;',
  ],
  'typescript(no-explicit-any)': ['shared/any.ts', 'export const take = (it: any): unknown => it;'],
  'eslint(no-console)': ['scripts/console.mjs', "console.log('votes');"],
  'import(no-default-export)': ['shared/default.ts', 'export default 1;'],
  'eslint(no-warning-comments)': ['shared/later.ts', '// TODO: count\nexport const a = 1;'],
  'eslint(max-lines)': ['shared/long.ts', 'export {};\n'.repeat(401)],
  'react-hooks(exhaustive-deps)': [
    'renderer/hook.ts',
    "import { useEffect } from 'react';\nexport function useTitle(title: string): void {\n  useEffect(() => {\n    document.title = title;\n  }, []);\n}",
  ],
  'eslint(no-restricted-imports)': [
    'renderer/electron.ts',
    "import { app } from 'electron';\nexport const quit = app;",
  ],
};

interface Finding {
  readonly code: string;
  readonly filename: string;
}

let folder = '';
let findings: readonly Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pejling-rules-'));
  for (const own of ['.oxlintrc.jsonc', 'tsconfig.json', 'shared/tsconfig.json']) {
    cpSync(path.join(root, own), path.join(folder, own));
  }
  for (const [place, code] of Object.values(BROKEN)) {
    mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
    writeFileSync(path.join(folder, place), `${code}\n`);
  }
  const tool = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [tool, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  findings = (JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] }).diagnostics;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('lint and types', () => {
  it.each(Object.entries(BROKEN))('%s', (rule, [place]) => {
    const there = findings.filter(({ filename }) => filename.endsWith(place));
    expect(there.map(({ code }) => code)).toContain(rule);
  });
});

/** Which of the project's files say something, as paths. */
function saying(words: RegExp): readonly string[] {
  return globSync('{shared,renderer,electron,scripts,tests}/**/*.{ts,tsx,mjs,cjs}', { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => words.test(readFileSync(path.join(root, file), 'utf8')));
}

describe('what no rule knows', () => {
  it('no file takes a rule away for itself', () => {
    expect(saying(/(?:ox|es)lint-(?:dis|en)able/)).toEqual([]);
  });

  it('nothing is handed on wholesale: whoever needs it imports it from the file itself', () => {
    expect(saying(/^export \*/m)).toEqual([]);
  });

  it('is found where it is said', () => {
    expect(saying(/^import path from/m)).toContain('scripts/config/house-rules.test.ts');
  });
});

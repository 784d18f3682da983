import { describe, expect, it } from 'vitest';
import { compareWithList, licences } from './licences-plugin.ts';

const MODULES = '/p/node_modules';
const compare = (ids: readonly string[], listed: readonly string[]) =>
  compareWithList('pages', ids, listed, MODULES);

describe('compareWithList', () => {
  const ids = [
    '/p/renderer/app/main.tsx',
    '/p/node_modules/react/cjs/react.production.js',
    '/p/node_modules/react/index.js',
    '/p/node_modules/@fontsource/ibm-plex-sans/files/latin-400.woff?inline',
    '\0rolldown/runtime.js',
    '\0virtual:licences',
  ];
  const listed = ['react', '@fontsource/ibm-plex-sans'];

  it('is content where list and bundle agree', () => {
    expect(compare(ids, listed)).toEqual([]);
  });

  it('names a package that is not listed, also a part of one', () => {
    for (const id of ['/p/node_modules/uuid/index.js', '\0/p/node_modules/uuid/x.js?commonjs']) {
      const [complaint, ...others] = compare([...ids, id], listed);
      expect(complaint).toContain('holds node_modules/uuid:');
      expect(others).toEqual([]);
    }
  });

  it('takes a second copy for what it is', () => {
    const copy = '/p/node_modules/dexie/node_modules/react/index.js';
    expect(compare([...ids, copy], listed).join()).toContain('dexie/node_modules/react');
  });

  it('names a listed package that is not there', () => {
    expect(compare(ids, [...listed, 'dexie']).join()).toContain('does not hold dexie');
  });

  it('reads the paths of Windows', () => {
    const windows = 'C:\\p\\node_modules\\@a\\b\\index.js';
    expect(compareWithList('main', [windows], ['@a/b'], 'C:/p/node_modules')).toEqual([]);
  });
});

describe('virtual:licences', () => {
  const offered = async (build: 'one-file' | 'pages') => {
    const { load } = licences(build);
    if (typeof load !== 'function') throw new Error('A function is expected');
    const code: unknown = await Reflect.apply(load, null, ['\0virtual:licences']);
    const json = String(code)
      .replace(/^export const LICENCES = /, '')
      .replace(/;$/, '');
    return JSON.parse(json) as readonly Readonly<Record<string, string>>[];
  };

  it('gives name, version, licence and the whole text of each', async () => {
    const found = await offered('one-file');
    expect(found.map(({ name }) => name)).toContain('IBM Plex Sans');
    const react = found.find(({ name }) => name === 'react');
    expect(react?.licence).toBe('MIT');
    expect(react?.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(react?.text).toContain('Permission is hereby granted');
    const font = found.find(({ name }) => name === 'IBM Plex Sans');
    expect(font?.text).toContain('SIL OPEN FONT LICENSE');
  });

  it('gives each package once, also where several parts of the desktop program hold it', async () => {
    const names = (await offered('pages')).map(({ name }) => name);
    expect(names.filter((name) => name === 'valibot')).toHaveLength(1);
  });
});

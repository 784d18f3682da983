import { describe, expect, it } from 'vitest';
import { outsideImports } from './desktop-code.ts';

const chunk = (code: string, imports: readonly string[] = []) => ({
  code,
  imports: [...imports],
  dynamicImports: [],
});

describe('outsideImports', () => {
  it('lets the main process have Electron and Node', () => {
    const code = 'const fs = __require("fs"); const log = require(`node:os`);';
    expect(outsideImports(chunk(code, ['electron', 'node:path']), 'electron-and-node')).toEqual([]);
  });

  it('lets the preload have Electron only', () => {
    expect(outsideImports(chunk('let e = require("electron")'), 'electron')).toEqual([]);
    expect(outsideImports(chunk("require('node:fs')"), 'electron')).toEqual(['node:fs']);
  });

  it('finds what was not bundled', () => {
    const bare = chunk('__require("valibot")', ['electron-log/main']);
    expect(outsideImports(bare, 'electron-and-node')).toEqual(['electron-log/main', 'valibot']);
  });
});

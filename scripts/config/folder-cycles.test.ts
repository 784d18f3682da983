/** The folders of `shared` and of the renderer have no import cycles, not even through several folders. Tests aside. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/** Which folders each folder imports, from the imports of its sources. */
function roomsIn(sources: Readonly<Record<string, string>>): Rooms {
  const rooms = new Map<string, Set<string>>();
  for (const [file, text] of Object.entries(sources)) {
    const room = path.posix.dirname(file);
    const imported = rooms.get(room) ?? new Set();
    rooms.set(room, imported);
    for (const [, target = ''] of text.matchAll(/ from '(\.[^']*)'/g)) {
      const other = path.posix.dirname(path.posix.join(room, target));
      if (other !== room) imported.add(other);
    }
  }
  return rooms;
}

/** The folders in a cycle: those that remain when folders that import none of the others are removed repeatedly. */
function roomsInCycles(rooms: Rooms): readonly string[] {
  const left = new Map(rooms);
  for (;;) {
    const free = [...left].filter(([, imported]) => ![...imported].some((room) => left.has(room)));
    if (free.length === 0) return [...left.keys()].sort();
    for (const [room] of free) left.delete(room);
  }
}

/** The sources of a folder by their paths; neither tests nor what only tests use. */
function sourcesIn(folder: string): Readonly<Record<string, string>> {
  const root = new URL('../../', import.meta.url);
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  const files = names
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/testing\//.test(file));
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
}

describe('rooms in a cycle', () => {
  it('are found, also around a corner', () => {
    const sources = {
      'a/x.ts': "import type { Y } from '../b/y';",
      'b/y.ts': "import { Z } from '../c/z';",
      'c/z.ts': "import { X } from '../a/x';",
      'd/w.ts': "import { X } from '../a/x';\nimport { V } from './v';",
    };
    expect(roomsInCycles(roomsIn(sources))).toEqual(['a', 'b', 'c', 'd']);
    expect(roomsInCycles(roomsIn({ ...sources, 'c/z.ts': '' }))).toEqual([]);
  });

  it.each([
    ['shared', 20],
    ['renderer', 40],
  ])('are not in %s', (folder, least) => {
    const rooms = roomsIn(sourcesIn(folder));
    expect(rooms.size).toBeGreaterThan(least);
    expect(roomsInCycles(rooms)).toEqual([]);
  });
});

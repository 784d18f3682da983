/** Files that are made up: any data at all under a checksum that is right, as somebody who means harm would make them. */
import { canonicalJson } from '../../lib/canonical-json';
import { crc32 } from '../../lib/crc32';
import { CURRENT_VERSION } from '../migrations';
import { readWorkshopFile } from '../read-workshop-file';

/** The text of a file that says it holds `session`; `around` replaces what stands around it. */
export function sealedFile(session: unknown, around: object = {}): string {
  return JSON.stringify({
    format: 'pejling',
    version: CURRENT_VERSION,
    program: '0.1.0',
    savedAt: '2026-09-22T08:15:30.125Z',
    checksum: crc32(canonicalJson(session)),
    session,
    ...around,
  });
}

/** What reading the text says: 'ok', or the code of the error. */
export function verdictOf(text: string): string {
  const read = readWorkshopFile(text);
  return read.ok ? 'ok' : read.error.code;
}

type Path = readonly (string | number)[];

/** The data with `value` put where the path leads; undefined takes away what is there. */
export function withValueAt(data: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    return items.flatMap((item, index) => {
      if (index !== key) return [item];
      return rest.length === 0 && value === undefined ? [] : [withValueAt(item, rest, value)];
    });
  }
  const members = Object.entries(data as object).flatMap(([name, member]): [string, unknown][] => {
    if (name !== key) return [[name, member]];
    const isTaken = rest.length === 0 && value === undefined;
    return isTaken ? [] : [[name, withValueAt(member, rest, value)]];
  });
  return Object.fromEntries(members);
}

/** Every path in the data, the empty one to all of it included, with what is there. */
export function pathsOf(data: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (typeof data !== 'object' || data === null) return [[path, data]];
  const keys = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data);
  const inner = keys.flatMap((key) =>
    pathsOf((data as Readonly<Record<string | number, unknown>>)[key], [...path, key]),
  );
  return [[path, data], ...inner];
}

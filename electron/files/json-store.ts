/** Small things the program remembers, each in its own JSON file. Losing one is inconvenient, but no work is lost. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { writeAtomically } from './atomic-write';

/** The file's content; `fallback` if it is missing, damaged or of another shape. Never throws. */
export async function readJson<S extends v.GenericSchema>(
  path: string,
  schema: S,
  fallback: v.InferOutput<S>,
): Promise<v.InferOutput<S>> {
  try {
    return v.parse(schema, JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return fallback;
  }
}

/** Replaces the file's content if possible. Never throws: the action that calls it must not fail because of it. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeAtomically(path, JSON.stringify(value)))
    .catch(() => undefined);
}

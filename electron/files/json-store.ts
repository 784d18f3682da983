/** Small things the program remembers, each a JSON file of its own. Losing one costs a comfort, never work. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { writeAtomically } from './atomic-write';

/** What the file holds; `fallback` where it is missing, damaged or of another shape. Never throws. */
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

/** Replaces what the file holds, if that is possible. Never throws: what is asked for beside it must not fail. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeAtomically(path, JSON.stringify(value)))
    .catch(() => undefined);
}

/** A file that the program writes: aside, then renamed, so that it is whole once it is there. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';

/** The bytes of `file`, as soon as it is there. */
export async function writtenFile(file: string): Promise<Uint8Array> {
  const read = () => readFile(file).catch(() => null);
  await expect.poll(read, `${file} is written`).not.toBeNull();
  return readFile(file);
}

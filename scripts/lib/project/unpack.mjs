/** Puts a package into a folder: each file whole or not at all, and nothing outside of it. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from './project.mjs';

/**
 * Writes to a temporary name and renames. Returns the paths that were written, and says of each that was not why.
 * @param {string} folder
 * @param {readonly (readonly [string, Uint8Array])[]} files paths with slashes, and contents
 * @returns {{ written: readonly { path: string, bytes: number }[], failed: readonly string[] }}
 */
export function writeInto(folder, files) {
  const root = path.resolve(folder);
  try {
    mkdirSync(root, { recursive: true });
  } catch (error) {
    throw new ExpectedFailure(`${folder} can't be made: ${reasonOf(error)}`);
  }
  /** @type {{ path: string, bytes: number }[]} */
  const written = [];
  /** @type {string[]} */
  const failed = [];
  for (const [name, bytes] of files) {
    const target = path.resolve(root, ...name.split('/'));
    if (!target.startsWith(root + path.sep)) {
      failed.push(`${name}: lies outside of ${folder}`);
      continue;
    }
    const aside = path.join(path.dirname(target), `.pejling-${process.pid}.tmp`);
    try {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(aside, bytes);
      renameSync(aside, target);
      written.push({ path: name, bytes: bytes.byteLength });
    } catch (error) {
      rmSync(aside, { force: true });
      failed.push(`${name}: ${reasonOf(error)}`);
    }
  }
  return { written, failed };
}

/** @param {unknown} error */
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}

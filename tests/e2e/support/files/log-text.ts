/** What the desktop program's local log holds. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Desktop } from '../hosts/desktop.ts';

/** All of the log; empty before it is first written. */
export function logText({ folders }: Pick<Desktop, 'folders'>): Promise<string> {
  return readFile(path.join(folders.logs, 'pejling.log'), 'utf8').catch(() => '');
}

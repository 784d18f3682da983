/** The local log: a file that never leaves the computer. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '../../shared/desktop/log-event';

/** The file grows to this many bytes; then the one before it is dropped and this one takes its place. */
const LARGEST = 500_000;

/** Notes at once, for the program may be about to end. A log that can't be written disturbs nothing. */
export function openLog(folder: string): Log {
  const file = path.join(folder, 'pejling.log');
  return (event) => {
    try {
      mkdirSync(folder, { recursive: true });
      const found = statSync(file, { throwIfNoEntry: false });
      if (found && found.size > LARGEST) renameSync(file, `${file}.old`);
      appendFileSync(file, `${new Date().toISOString()} ${JSON.stringify(event)}\n`);
    } catch {
      // Nothing that is noted is worth a question in front of a full room.
    }
  };
}

/** The local log: a file that never leaves the computer. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '../../shared/desktop/log-event';

/** The file grows to this many bytes; then it becomes the previous log, which replaces the older one. */
const LARGEST = 500_000;

/** Writes at once, because the program may be about to end. If the log can't be written, nothing happens. */
export function openLog(folder: string): Log {
  const file = path.join(folder, 'pejling.log');
  return (event) => {
    try {
      mkdirSync(folder, { recursive: true });
      const found = statSync(file, { throwIfNoEntry: false });
      if (found && found.size > LARGEST) renameSync(file, `${file}.old`);
      appendFileSync(file, `${new Date().toISOString()} ${JSON.stringify(event)}\n`);
    } catch {
      // A log entry is not worth an error message in front of a full room.
    }
  };
}

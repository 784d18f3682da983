/** Finds the workshop file among the program's command-line arguments. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasWorkshopEnding } from '../../shared/file-format/workshop-file-name';

/** The absolute path of the last argument that is a workshop file and not a switch; null if there is none. */
export function workshopFileIn(argv: readonly string[], workingDirectory: string): string | null {
  const argument = argv.findLast((word) => hasWorkshopEnding(word) && !word.startsWith('-'));
  if (argument === undefined) return null;
  if (!argument.startsWith('file:')) return resolve(workingDirectory, argument);
  try {
    // Linux desktops pass `file:` addresses.
    return fileURLToPath(argument);
  } catch {
    return null;
  }
}

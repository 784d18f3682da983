/** Finds the workshop file among the words that the program was started with. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasWorkshopEnding } from '../../shared/file-format/workshop-file-name';

/** The absolute path of the last argument that is a workshop file and no switch; null where none is. */
export function workshopFileIn(argv: readonly string[], workingDirectory: string): string | null {
  const argument = argv.findLast((word) => hasWorkshopEnding(word) && !word.startsWith('-'));
  if (argument === undefined) return null;
  if (!argument.startsWith('file:')) return resolve(workingDirectory, argument);
  try {
    // Linux desktops hand over addresses.
    return fileURLToPath(argument);
  } catch {
    return null;
  }
}

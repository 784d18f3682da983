/** Where the portable program keeps its data: in a folder beside itself, so that they travel on the same USB stick. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';

const NAME = 'Pejling-data';

/**
 * The folder, made if it is missing. Null if the program is not the portable one, or its place can't be written to.
 * @param place the folder of the program; its start script sets PORTABLE_EXECUTABLE_DIR
 */
export function portableFolder(place: string | undefined): string | null {
  if (!place) return null;
  const folder = path.join(place, NAME);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return null;
  }
}

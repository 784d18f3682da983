/** Where the program keeps its data, decided before anything reads it. */
import { app } from 'electron';
import type { DataPlace } from '../../shared/ipc/contract';
import { portableFolder } from '../files/portable-folder';

/** Moves the data of the portable program beside it; elsewhere they stay in the person's own folder. */
export function placeData(): DataPlace {
  const folder = portableFolder(process.env.PORTABLE_EXECUTABLE_DIR);
  if (folder === null) return 'computer';
  app.setPath('userData', folder);
  return 'beside-program';
}

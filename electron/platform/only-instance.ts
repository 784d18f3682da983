/** Allows only one running program: a second start brings it to the front and hands over its file. */
import { app } from 'electron';
import { workshopFileIn } from '../files/file-arguments';

/**
 * Listens for workshop files from the command line, a second start and the Finder. Returns a function that
 * takes the waiting path once; null if none waits. `onFile` is called for each later file, after
 * `onSecondStart`.
 */
export function waitForFiles(onSecondStart: () => void, onFile: () => void): () => string | null {
  let waiting = workshopFileIn(process.argv.slice(1), process.cwd());
  const offer = (file: string | null): void => {
    if (file === null) return;
    waiting = file;
    onFile();
  };
  app.on('second-instance', (_event, argv, workingDirectory) => {
    onSecondStart();
    offer(workshopFileIn(argv.slice(1), workingDirectory));
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    offer(file);
  });
  return () => {
    const file = waiting;
    waiting = null;
    return file;
  };
}

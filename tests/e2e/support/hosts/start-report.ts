/** What is known of a real Electron that does not come up: a start that fails by chance may not fail again for a day. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';

/** How long a main process that may hang is asked, in milliseconds. */
const PATIENCE_MS = 5000;

/** Listens from now on; the result gives all that the program, its log, its windows and the system have to say. */
export function followStart(app: ElectronApplication, logs: string): () => Promise<string> {
  const program = app.process();
  const said: string[] = [];
  const listen = (chunk: Buffer) => said.push(chunk.toString());
  program.stderr?.on('data', listen);
  const windows = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        url: window.webContents.getURL(),
        isLoading: window.webContents.isLoading(),
        isCrashed: window.webContents.isCrashed(),
        isVisible: window.isVisible(),
      })),
    );
  return async () => {
    const asked = Promise.race([windows(), setTimeout(PATIENCE_MS, 'no answer')]);
    const answer = await asked.catch((thrown: unknown) => String(thrown));
    const log = await readFile(path.join(logs, 'pejling.log'), 'utf8').catch(() => 'none');
    return [
      `Windows: ${JSON.stringify(answer)}; pages: ${JSON.stringify(app.windows().map((page) => page.url()))}`,
      `The program has ${program.exitCode === null ? 'not ended' : 'ended'}. It said:\n${said.join('')}`,
      `Its log:\n${log}`,
      `Processes:\n${processes()}`,
    ].join('\n');
  };
}

/** The user's own, as far as the computer can tell. */
function processes(): string {
  try {
    const found = execFileSync('ps', ['xo', 'pid,ppid,stat,etime,args'], { encoding: 'utf8' });
    return found.replace(/^(.{200}).*$/gm, '$1');
  } catch (thrown) {
    return String(thrown);
  }
}

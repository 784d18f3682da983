/** Opening the desktop program on real Electron, from its command until its first screen can be used. */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleave } from '../lib/bench/interleave.mjs';
import { comparison } from '../lib/bench/rows.mjs';
import { runtimeFolder } from '../lib/electron/electron-tests.mjs';
import { PACKAGE, runtimeName } from '../lib/electron/find-electron.mjs';
import { ordinaryUser } from '../lib/electron/ordinary-user.mjs';
import { startScreens } from '../lib/electron/screens.mjs';
import { startBackground } from '../lib/project/background.mjs';
import { DESKTOP, root } from '../lib/project/project.mjs';

const FOLDER = path.join(root, 'test-results/bench-desktop');
const at = (/** @type {string} */ file) => path.join(root, file);

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const startDesktop = {
  id: 'start-desktop',
  isQuick: false,
  run: async (context) => {
    const runtime = (await runtimeFolder()) ?? path.join(PACKAGE, 'dist');
    const empty = context.pageAddress({
      scripts: [await context.bundle('scripts/bench/pages/empty-react-page.tsx')],
    });
    const user = ordinaryUser();
    const screens = await startScreens(1, user);
    try {
      user.giveFolder(FOLDER);
      copyFileSync(fileURLToPath(empty), path.join(FOLDER, 'empty.html'));
      const env = { ...user.env, DISPLAY: screens.names[0] };
      /** Milliseconds from the command until something is painted. */
      const start = async (
        /** @type {string} */ name,
        /** @type {readonly string[]} */ program,
      ) => {
        const files = [at('scripts/lib/electron/first-paint.cjs'), ...program];
        const [probe = '', ...own] = files.map(user.placeOf);
        const profile = `--user-data-dir=${user.placeOf(path.join(FOLDER, name))}`;
        const electron = user.placeOf(path.join(runtime, runtimeName(process.platform)));
        const command = [...user.through, electron, '-r', probe, profile, ...own];
        const isReady = (/** @type {string} */ line) => line.startsWith('PAINTED ');
        const begun = Date.now();
        const { line, end } = await startBackground(command, { env, isReady });
        await end();
        return Number(line.split(' ')[1]) - begun;
      };
      const floorProgram = [at('scripts/lib/electron/empty-desktop.mjs'), `${FOLDER}/empty.html`];
      const { program, floor } = await interleave(
        {
          program: () => start('program', [at(`${DESKTOP}/main.js`)]),
          floor: () => start('floor', floorProgram),
        },
        { turns: context.either(15, 2) },
      );
      return [
        comparison({
          what: 'start of the desktop program: command → first usable screen',
          against: 'an empty React page in Electron',
          unit: 'ms',
          subject: program,
          floor,
          target: { atMost: 2 },
          guard: { atMost: 20 },
        }),
      ];
    } finally {
      await screens.end();
      user.end();
    }
  },
};

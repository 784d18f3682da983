/**
 * Screens without a screen: X servers with the dummy driver and a window manager, one for each worker,
 * because windows on one screen take the focus from each other. Specs plug displays in and out of them with
 * xrandr.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackages } from '../project/apt.mjs';
import { startBackground } from '../project/background.mjs';
import { ExpectedFailure } from '../project/project.mjs';

/** The server itself: Debian's wrapper would admit only users at the console. */
const SERVERS = ['/usr/lib/xorg/Xorg', '/usr/libexec/Xorg'];
const PACKAGES = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils', 'openbox'];
const SOCKETS = '/tmp/.X11-unix';

/** Wide enough for three displays side by side. */
const CONFIGURATION = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 1.0-2000.0
  VertRefresh 1.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 5760 2160
  EndSubSection
EndSection
`;

/** @typedef {{ names: readonly string[], end: () => Promise<void> }} Screens `names` as DISPLAY has them */

/**
 * Starts servers, and installs them if they are missing.
 * @param {number} count
 * @param {Pick<import('./ordinary-user.mjs').OrdinaryUser, 'through' | 'env'>} user who they belong to
 * @returns {Promise<Screens>}
 */
export async function startScreens(count, { through, env }) {
  const server = await ensureServer();
  const folder = mkdtempSync(path.join(tmpdir(), 'pejling-screens-'));
  chmodSync(folder, 0o777);
  const configuration = path.join(folder, 'xorg.conf');
  writeFileSync(configuration, CONFIGURATION);
  if (process.getuid?.() === 0 && !existsSync(SOCKETS)) {
    mkdirSync(SOCKETS);
    chmodSync(SOCKETS, 0o1777);
  }
  /** @type {import('../project/background.mjs').Background[]} */
  const running = [];
  const end = async () => {
    for (const program of running.reverse()) await program.end();
    rmSync(folder, { recursive: true, force: true });
  };
  /** @type {string[]} */
  const names = [];
  try {
    for (let number = 1; number <= count; number += 1) {
      const log = path.join(folder, `${number}.log`);
      const files = ['-config', configuration, '-logfile', log, '-displayfd', '1'];
      const alone = ['-nolisten', 'tcp', '-noreset', '-novtswitch', '-sharevts', '-keeptty'];
      const x = await startBackground([...through, server, ...files, ...alone], { env });
      running.push(x);
      const name = `:${x.line.trim()}`;
      names.push(name);
      const manager = ['openbox', '--sm-disable', '--startup', 'echo ready'];
      const withScreen = { ...env, DISPLAY: name };
      running.push(await startBackground([...through, ...manager], { env: withScreen }));
    }
  } catch (thrown) {
    await end();
    throw new ExpectedFailure(`No screens for real Electron: ${String(thrown)}`);
  }
  return { names, end };
}

async function ensureServer() {
  const found = () => SERVERS.find((place) => existsSync(place));
  const isThere = (/** @type {string} */ command) =>
    spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
  const isReady = () => found() !== undefined && isThere('openbox') && isThere('xrandr');
  if (!isReady()) await installPackages('an X server without a screen', PACKAGES);
  const server = found();
  if (server === undefined || !isReady()) {
    throw new ExpectedFailure(
      `Real Electron needs a screen with two displays. On Debian: apt-get install ${PACKAGES.join(' ')}`,
    );
  }
  return server;
}

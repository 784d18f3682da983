/** Installs Debian packages where this may be done without asking anybody: as root, or through a sudo that asks for no password. */
import { spawnSync } from 'node:child_process';
import { say } from './project.mjs';
import { run } from './run.mjs';

/**
 * Installs packages; false, and a line that says why, where they can't be.
 * @param {string} what named to the person at the terminal
 * @param {readonly string[]} packages
 */
export async function installPackages(what, packages) {
  const apt = aptCommand();
  if (apt === null) return false;
  say(`Installing ${what} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  for (const step of [['update'], install]) {
    const [command = '', ...args] = [...apt, ...step];
    const { code, output } = await run(command, args, { env });
    if (code !== 0) {
      say(`apt-get could not install ${what}. ${firstError(output)}`);
      return false;
    }
  }
  return true;
}

/** The command's beginning; null where nothing can be installed. */
function aptCommand() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const sudoAsksNothing = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudoAsksNothing ? ['sudo', '-n', 'apt-get'] : null;
}

/** The line of a program's output that says what went wrong. @param {string} output */
export function firstError(output) {
  return output.split('\n').find((line) => /^\s*(?:E:|Error\b)/.test(line)) ?? '';
}

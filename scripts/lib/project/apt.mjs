/** Installs Debian packages if that is possible without a password: as root or through sudo. */
import { spawnSync } from 'node:child_process';
import { say } from './project.mjs';
import { run } from './run.mjs';

/**
 * Installs packages; returns false and prints the reason if that fails.
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

/** The start of the command; null if nothing can be installed. */
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

/**
 * Who runs the tests on real Electron: Chromium's sandbox refuses root. Started by root, everything (screens,
 * Playwright, Electron) runs under an unprivileged account, which is created once and kept.
 */
import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure, root } from '../project/project.mjs';

const NAME = 'pejling-tests';
/** A folder in which everybody may create files, whatever root's TMPDIR is. */
const OPEN_TO_ALL = '/tmp';

/**
 * @typedef {object} OrdinaryUser
 * @property {readonly string[]} through what a command is started through
 * @property {Record<string, string | undefined>} env added to this process's environment
 * @property {(file: string) => string} placeOf where a file of the project lies for this user
 * @property {(folder: string) => void} giveFolder makes a folder anew that is the user's
 * @property {() => void} end
 */

/** @returns {OrdinaryUser} */
export function ordinaryUser() {
  const makeAnew = (/** @type {string} */ folder) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  };
  if (process.getuid?.() !== 0) {
    const placeOf = (/** @type {string} */ file) => file;
    return { through: [], env: {}, placeOf, giveFolder: makeAnew, end: () => undefined };
  }
  const { uid, gid, home } = account();
  const become = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups'];
  // If this process is killed, nothing keeps running.
  become.push('--pdeathsig=TERM');
  const { stage, through } = isReachable(become)
    ? { stage: null, through: become }
    : staged(become);
  return {
    through,
    env: {
      HOME: home,
      USER: NAME,
      LOGNAME: NAME,
      TMPDIR: OPEN_TO_ALL,
      XDG_RUNTIME_DIR: undefined,
      XDG_CONFIG_HOME: undefined,
      XDG_CACHE_HOME: undefined,
      XAUTHORITY: undefined,
    },
    placeOf: (file) => (stage === null ? file : movedTo(stage, file)),
    giveFolder: (folder) => {
      makeAnew(folder);
      chownSync(folder, uid, gid);
    },
    end: () => {
      if (stage !== null) rmdirSync(stage);
    },
  };
}

/** The account's numbers and home; made where it is missing. */
function account() {
  const found = lookUp();
  if (found !== null) return found;
  const nobodyLogsIn = ['--system', '--create-home', '--shell', '/usr/sbin/nologin', NAME];
  const made = spawnSync('useradd', nobodyLogsIn, { encoding: 'utf8' });
  const now = lookUp();
  if (now === null) {
    const why = made.error?.message ?? made.stderr;
    throw new ExpectedFailure(
      `Real Electron can’t run as root, and the account ${NAME} could not be made: ${why.trim()}`,
    );
  }
  return now;
}

function lookUp() {
  const { status, stdout } = spawnSync('getent', ['passwd', NAME], { encoding: 'utf8' });
  return status === 0 ? readAccount(stdout) : null;
}

/** A line of passwd(5). @param {string} line */
export function readAccount(line) {
  const [, , uid, gid, , home] = line.trim().split(':');
  return { uid: Number(uid), gid: Number(gid), home: home ?? '/' };
}

/** Whether the user may read the project. @param {readonly string[]} become */
function isReachable(become) {
  const [command, ...args] = [...become, 'test', '-r', path.join(root, 'package.json')];
  return spawnSync(command, args).status === 0;
}

/**
 * Mounts a project from a folder that only root can read at another place for the user, in a mount namespace
 * that ends with the command.
 * @param {readonly string[]} become
 */
function staged(become) {
  const stage = mkdtempSync(path.join(OPEN_TO_ALL, 'pejling-project-'));
  const script = 'mount --bind "$1" "$2" && cd "$2" && shift 2 && exec "$@"';
  const shell = ['sh', '-c', script, 'sh', root, stage];
  return { stage, through: ['unshare', '--mount', ...shell, ...become] };
}

/** @param {string} stage @param {string} file */
const movedTo = (stage, file) =>
  file === root || file.startsWith(root + path.sep) ? stage + file.slice(root.length) : file;

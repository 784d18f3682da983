/** How electron-builder is called. */

const SYSTEMS = ['--win', '--mac', '--linux'];

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * Its arguments: for the named systems, or for this one. A local runtime fits only this system.
 * @param {readonly string[]} args what stands after `npm run package --`
 * @param {Environment} env
 */
export function builderArguments(args, env) {
  const others = args.filter((arg) => SYSTEMS.includes(arg));
  const own = env.ELECTRON_OVERRIDE_DIST_PATH;
  const isLocal = own !== undefined && own !== '' && others.length === 0;
  return ['--publish', 'never', ...others, ...(isLocal ? [`-c.electronDist=${own}`] : [])];
}

/** Whether something could not be reached. @param {string} output of electron-builder */
export function isNetworkFailure(output) {
  return /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT)\b|fetch failed/.test(output);
}

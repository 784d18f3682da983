/**
 * The fuses of Electron's runtime: switches in the program that no argument or variable can change.
 * electron-builder sets them and this file reads them, both with Electron's own tool.
 */

/** Named as in the tool, in the order of their bytes, with Electron's default and Pejling's setting. */
export const FUSES = /** @type {const} */ ([
  { name: 'RunAsNode', shipped: true, ours: false },
  { name: 'EnableCookieEncryption', shipped: false, ours: false },
  { name: 'EnableNodeOptionsEnvironmentVariable', shipped: true, ours: false },
  { name: 'EnableNodeCliInspectArguments', shipped: true, ours: false },
  { name: 'EnableEmbeddedAsarIntegrityValidation', shipped: false, ours: true },
  { name: 'OnlyLoadAppFromAsar', shipped: false, ours: true },
  { name: 'LoadBrowserProcessSpecificV8Snapshot', shipped: false, ours: false },
  { name: 'GrantFileProtocolExtraPrivileges', shipped: true, ours: false },
  // electron-builder can't set it; Electron ships it on, and nothing here runs WebAssembly.
  { name: 'WasmTrapHandlers', shipped: true, ours: true },
]);

/** The bytes of an unpackaged runtime, with the marker before them; for a stand-in. */
export function shippedFuses() {
  const states = FUSES.map(({ shipped }) => (shipped ? '1' : '0')).join('');
  return Buffer.from(
    `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01${String.fromCharCode(FUSES.length)}${states}`,
    'latin1',
  );
}

/**
 * What is wrong with the fuses of a packaged program, in sentences; empty if all are right.
 * @param {string} program its path
 * @returns {Promise<readonly string[]>}
 */
export async function fuseComplaints(program) {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(program).catch(() => null);
  if (wire === null) return ['The program has no fuses.'];
  /** @type {string} */
  const version = wire.version;
  if (version !== '1') return [`The fuses have version ${version}, not 1.`];
  return FUSES.flatMap(({ name, ours }) =>
    wire[FuseV1Options[name]] === (ours ? FuseState.ENABLE : FuseState.DISABLE)
      ? []
      : [`The fuse ${name} is not ${ours ? 'on' : 'off'}.`],
  );
}

/**
 * Sets the fuses of a runtime for tests: allows a program that is not in an archive, and Node's inspector,
 * which Playwright uses. @param {string} program its path
 */
export async function turnFusesForTests(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

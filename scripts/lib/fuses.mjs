/**
 * The fuses of Electron's runtime: bytes after a sentinel in the program, each a switch that no argument and no variable
 * can turn back. Read here by hand, to check the tool that sets them; and turned, for the runtime that tests borrow.
 */

/** What marks them in the program. */
const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1');
const VERSION = 1;
const OFF = 0x30;
const ON = 0x31;

/** In the order of their bytes, with how Electron ships them and how Pejling does. */
export const FUSES = /** @type {const} */ ([
  { name: 'runAsNode', shipped: true, ours: false },
  { name: 'enableCookieEncryption', shipped: false, ours: true },
  { name: 'enableNodeOptionsEnvironmentVariable', shipped: true, ours: false },
  { name: 'enableNodeCliInspectArguments', shipped: true, ours: false },
  { name: 'enableEmbeddedAsarIntegrityValidation', shipped: false, ours: true },
  { name: 'onlyLoadAppFromAsar', shipped: false, ours: true },
  { name: 'loadBrowserProcessSpecificV8Snapshot', shipped: false, ours: false },
  { name: 'grantFileProtocolExtraPrivileges', shipped: true, ours: false },
  // electron-builder can't set it; Electron ships it on, and nothing here runs WebAssembly.
  { name: 'wasmTrapHandlers', shipped: true, ours: true },
]);

/** The bytes as a runtime has them before packaging. */
export function shippedFuses() {
  const states = FUSES.map(({ shipped }) => (shipped ? ON : OFF));
  return Buffer.concat([SENTINEL, Buffer.from([VERSION, states.length, ...states])]);
}

/**
 * What is wrong with the fuses of a packaged program, in sentences; empty where all are right.
 * @param {Buffer} program
 * @returns {readonly string[]}
 */
export function fuseComplaints(program) {
  const at = program.indexOf(SENTINEL);
  if (at < 0) return ['The program has no fuses.'];
  if (program.indexOf(SENTINEL, at + 1) >= 0) return ['The program has fuses twice.'];
  const wire = program.subarray(at + SENTINEL.length);
  const [version, length = 0] = wire;
  if (version !== VERSION) return [`The fuses have version ${version ?? 'none'}, not ${VERSION}.`];
  if (length < FUSES.length) return [`There are ${length} fuses, not ${FUSES.length}.`];
  const states = wire.subarray(2, 2 + length);
  return FUSES.flatMap(({ name, ours }, index) => {
    const found = states[index];
    const wanted = ours ? ON : OFF;
    return found === wanted ? [] : [`The fuse ${name} is not ${ours ? 'on' : 'off'}.`];
  });
}

/**
 * Turns fuses of a program in memory, by their names; those that it doesn't have are left out.
 * @param {Buffer} program changed in place
 * @param {Partial<Record<(typeof FUSES)[number]['name'], boolean>>} wanted
 */
export function turnFuses(program, wanted) {
  const at = program.indexOf(SENTINEL);
  if (at < 0) throw new Error('The program has no fuses');
  const wire = program.subarray(at + SENTINEL.length);
  const length = wire[1] ?? 0;
  for (const [index, { name }] of FUSES.entries()) {
    const isOn = wanted[name];
    if (isOn !== undefined && index < length) wire[2 + index] = isOn ? ON : OFF;
  }
}

/** All benches, in the order in which they run and are told. */
import { entriesPerSecond } from './entries-per-second.mjs';
import { entryPainted } from './entry-painted.mjs';
import { memory } from './memory.mjs';
import { packageTyping } from './package-typing.mjs';
import { slipKey } from './slip-key.mjs';
import { startDesktop } from './start-desktop.mjs';
import { startOneFile } from './start-one-file.mjs';

/** @type {readonly import('../lib/bench/rows.mjs').Bench[]} */
export const BENCHES = [
  entryPainted,
  entriesPerSecond,
  startOneFile,
  startDesktop,
  memory,
  slipKey,
  packageTyping,
];

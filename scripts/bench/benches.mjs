/** All benches, in the order in which they run and are told. */
import { entriesPerSecond } from './entries-per-second.mjs';
import { entryPainted } from './entry-painted.mjs';
import { memory } from './memory.mjs';
import { slipKey } from './slip-key.mjs';
import { startOneFile } from './start-one-file.mjs';

/** @type {readonly import('../lib/bench/rows.mjs').Bench[]} */
export const BENCHES = [entryPainted, entriesPerSecond, startOneFile, memory, slipKey];

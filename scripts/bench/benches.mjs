/** All benches, in the order in which they run and are told. */
import { counting } from './counting.mjs';
import { entriesPerSecond } from './entries-per-second.mjs';
import { entryPainted } from './entry-painted.mjs';
import { reopening, workPerEntry } from './large-workshop.mjs';
import { library } from './library.mjs';
import { memory } from './memory.mjs';
import { packageTyping } from './package-typing.mjs';
import { wholePackage } from './package.mjs';
import { pictures } from './pictures.mjs';
import { slipKey } from './slip-key.mjs';
import { startDesktop } from './start-desktop.mjs';
import { startOneFile } from './start-one-file.mjs';

/** @type {readonly import('../lib/bench/rows.mjs').Bench[]} */
export const BENCHES = [
  entryPainted,
  entriesPerSecond,
  counting,
  reopening,
  pictures,
  wholePackage,
  packageTyping,
  startOneFile,
  startDesktop,
  library,
  memory,
  slipKey,
  workPerEntry,
];

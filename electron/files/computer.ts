/** What the file code asks of the computer, in one place, so that tests can let a disk fill or a file be held. */
import * as fs from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

export interface Computer {
  readonly fs: typeof fs;
  readonly platform: NodeJS.Platform;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const THIS_COMPUTER: Computer = { fs, platform: process.platform, wait: setTimeout };

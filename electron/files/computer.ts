/** The system functions that the file code uses, in one place, so that tests can simulate a full disk or a locked file. */
import * as fs from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

export interface Computer {
  readonly fs: typeof fs;
  readonly platform: NodeJS.Platform;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const THIS_COMPUTER: Computer = { fs, platform: process.platform, wait: setTimeout };

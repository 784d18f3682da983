/** The local log, in a file that never leaves the computer. */
import path from 'node:path';
import electronLog from 'electron-log/node';
import type { Log } from '../../shared/desktop/log-event';

/** The log grows to this many bytes; then the file before it is dropped and this one takes its place. */
const LARGEST = 500_000;

/** Notes events in `folder`. A log that can't be written disturbs nothing. */
export function openLog(folder: string): Log {
  const logger = electronLog.create({ logId: 'pejling' });
  const { console, file } = logger.transports;
  console.level = false;
  file.resolvePathFn = () => path.join(folder, 'pejling.log');
  file.maxSize = LARGEST;
  file.format = '{iso} {text}';
  return (event) => {
    logger.info(JSON.stringify(event));
  };
}

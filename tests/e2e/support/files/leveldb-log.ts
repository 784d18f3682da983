/** The write-ahead log in which a browser keeps what pages store, as one text again. */

/**
 * A log is written in blocks. A record that does not fit into the rest of one goes on in the next, behind a header of
 * its own: so an id can stand in the file in two halves, and a search for it in the bare bytes passes it over.
 * The format: https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
const BLOCK = 32_768;
/** Four bytes of checksum, two of length, one of kind. */
const HEADER = 7;
/** A record in one piece, its first, a middle and its last piece. */
const LAST_KIND = 4;

/** True where a file name is that of such a log. */
export function isLevelDbLog(name: string): boolean {
  return /^\d{6}\.log$/.test(name);
}

/**
 * The records of a log behind each other, without the headers in between.
 *
 * @throws {Error} where the bytes are no such log: a search must not take them for searched.
 */
export function readLevelDbLog(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += BLOCK) {
    readBlock(bytes.subarray(start, start + BLOCK), pieces);
  }
  return Buffer.concat(pieces);
}

function readBlock(block: Buffer, pieces: Buffer[]): void {
  let at = 0;
  while (at + HEADER <= block.length) {
    const length = block.readUInt16LE(at + 4);
    const kind = block.readUInt8(at + 6);
    // Room that was set aside and not written yet.
    if (kind === 0 && length === 0) return;
    if (kind > LAST_KIND) throw new Error(`No record of a LevelDB log: kind ${String(kind)}`);
    pieces.push(block.subarray(at + HEADER, at + HEADER + length));
    at += HEADER + length;
  }
}

/** A PNG as its chunks, and text chunks that it carries. */
import { crc32 } from '../../../shared/lib/crc32';

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where the chunk begins in the file, its length field included. */
  readonly start: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum of a chunk. */
const AROUND = 12;
/** Far more than any writer makes; a file of empty chunks must not keep the reader busy. */
const MOST_CHUNKS = 20_000;

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The chunks up to the first that can't be read. */
export function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = SIGNATURE.length;
  while (isPng(bytes) && start + AROUND <= bytes.length && chunks.length < MOST_CHUNKS) {
    const length = view.getUint32(start);
    if (start + AROUND + length > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    chunks.push({ type, data: bytes.subarray(start + 8, start + 8 + length), start });
    start += AROUND + length;
  }
  return chunks;
}

/** The picture with an international text chunk more, before its picture data. Keywords are Latin letters. */
export function withText(
  bytes: Uint8Array,
  keyword: string,
  text: string,
): Uint8Array<ArrayBuffer> {
  const at = chunksOf(bytes).find(({ type }) => type === 'IDAT')?.start;
  if (at === undefined) throw new Error('This is no picture in PNG');
  const chunk = textChunk(keyword, text);
  const whole = new Uint8Array(bytes.length + chunk.length);
  whole.set(bytes.subarray(0, at));
  whole.set(chunk, at);
  whole.set(bytes.subarray(at), at + chunk.length);
  return whole;
}

/** The text under this keyword; null if there is none, or none that is written as `withText` does. */
export function textIn(chunks: readonly Chunk[], keyword: string): string | null {
  const head = new TextEncoder().encode(headOf(keyword));
  const own = chunks.find(
    ({ type, data }) => type === 'iTXt' && head.every((byte, index) => data[index] === byte),
  );
  return own ? new TextDecoder().decode(own.data.subarray(head.length)) : null;
}

/** The keyword, uncompressed, without language and translated keyword. */
function headOf(keyword: string): string {
  return `${keyword}\0\0\0\0\0`;
}

function textChunk(keyword: string, text: string): Uint8Array {
  const content = `iTXt${headOf(keyword)}${text}`;
  const bytes = new TextEncoder().encode(content);
  const chunk = new Uint8Array(bytes.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, bytes.length - 4);
  chunk.set(bytes, 4);
  view.setUint32(4 + bytes.length, Number.parseInt(crc32(content), 16));
  return chunk;
}

/**
 * A font without compression, made of a WOFF: pdfkit inflates a table of a WOFF anew for each glyph it looks at, which takes most of the
 * time of a PDF. See the WOFF 1.0 and the OpenType specification.
 */
import { unzlibSync } from 'fflate';

/** Bytes of the header, and of an entry in the list of tables. */
const WOFF = { header: 44, entry: 20 } as const;
const PLAIN = { header: 12, entry: 16 } as const;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

/** The same font as TrueType or OpenType. Throws where the bytes are no WOFF. */
export function plainFont(woff: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, place) =>
    tableAt(woff, view, WOFF.header + place * WOFF.entry),
  );
  const first = PLAIN.header + count * PLAIN.entry;
  const font = new Uint8Array(tables.reduce((at, { data }) => at + padded(data.length), first));
  const plain = new DataView(font.buffer);
  const exponent = Math.floor(Math.log2(count));
  const range = 16 * 2 ** exponent;
  plain.setUint32(0, view.getUint32(4));
  for (const [place, value] of [count, range, exponent, 16 * count - range].entries()) {
    plain.setUint16(4 + 2 * place, value);
  }
  let at = first;
  for (const [place, { tag, checksum, data }] of tables.entries()) {
    const entry = PLAIN.header + place * PLAIN.entry;
    for (const [field, value] of [tag, checksum, at, data.length].entries()) {
      plain.setUint32(entry + 4 * field, value);
    }
    font.set(data, at);
    at += padded(data.length);
  }
  return font;
}

function tableAt(woff: Uint8Array, view: DataView, entry: number): Table {
  const [tag = 0, offset = 0, stored = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map(
    (field) => view.getUint32(entry + field),
  );
  const data = woff.subarray(offset, offset + stored);
  return { tag, checksum, data: stored < length ? unzlibSync(data) : data };
}

/** Tables begin at multiples of four. */
function padded(length: number): number {
  return 4 * Math.ceil(length / 4);
}

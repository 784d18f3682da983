/**
 * Writes the icon files of Windows (.ico) and macOS (.icns) from pictures. Both contain the same square
 * picture in several sizes. Small ones are stored uncompressed, for older readers; large ones as PNG.
 */

/**
 * @typedef {object} Picture
 * @property {number} size width and height in pixels
 * @property {Buffer} png
 * @property {Buffer} rgba four bytes a pixel, from the top left corner, not multiplied by alpha
 */

/** The largest picture that is stored as a bitmap in an .ico, in pixels. */
const LARGEST_BITMAP = 48;
const ICO_HEADER = 6;
const ICO_ENTRY = 16;
const BITMAP_HEADER = 40;

/**
 * An .ico file: a header, a table of what follows, then the pictures.
 * @param {readonly Picture[]} pictures at most 256 pixels each
 * @returns {Buffer}
 */
export function icoFile(pictures) {
  const contents = pictures.map((picture) =>
    picture.size <= LARGEST_BITMAP ? bitmap(picture) : picture.png,
  );
  const header = Buffer.alloc(ICO_HEADER + ICO_ENTRY * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size }] of pictures.entries()) {
    const at = ICO_HEADER + ICO_ENTRY * index;
    const { length } = contents[index] ?? Buffer.alloc(0);
    // One byte each: 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([header, ...contents]);
}

/**
 * A bitmap as it stands in an .ico: from the bottom up, blue first, and a mask below that says nothing the alpha
 * does not say. @param {Picture} picture
 */
function bitmap({ size, rgba }) {
  const maskRow = Math.ceil(size / 32) * 4;
  const header = Buffer.alloc(BITMAP_HEADER);
  header.writeUInt32LE(BITMAP_HEADER, 0);
  header.writeInt32LE(size, 4);
  // Picture and mask together.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  header.writeUInt32LE(size * size * 4, 20);
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = (row * size + column) * 4;
      const to = ((size - 1 - row) * size + column) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(from, from + 4);
      pixels.set([blue, green, red, alpha], to);
    }
  }
  return Buffer.concat([header, pixels, Buffer.alloc(maskRow * size)]);
}

const BMP_HEADER = 14;

/**
 * A .bmp file without transparency: what shines through becomes `ground`.
 * @param {Picture} picture
 * @param {readonly [number, number, number]} ground red, green, blue
 * @returns {Buffer}
 */
export function bmpFile({ size, rgba }, ground) {
  // A row ends at a multiple of four bytes.
  const row = Math.ceil((size * 3) / 4) * 4;
  const header = Buffer.alloc(BMP_HEADER + BITMAP_HEADER);
  const pixels = Buffer.alloc(row * size);
  header.write('BM', 'latin1');
  header.writeUInt32LE(header.length + pixels.length, 2);
  header.writeUInt32LE(header.length, 10);
  header.writeUInt32LE(BITMAP_HEADER, BMP_HEADER);
  header.writeInt32LE(size, BMP_HEADER + 4);
  header.writeInt32LE(size, BMP_HEADER + 8);
  header.writeUInt16LE(1, BMP_HEADER + 12);
  header.writeUInt16LE(24, BMP_HEADER + 14);
  header.writeUInt32LE(pixels.length, BMP_HEADER + 20);
  for (let at = 0; at < size * size; at += 1) {
    const alpha = (rgba[4 * at + 3] ?? 0) / 255;
    const [red = 0, green = 0, blue = 0] = ground.map((under, channel) =>
      Math.round((rgba[4 * at + channel] ?? 0) * alpha + under * (1 - alpha)),
    );
    pixels.set([blue, green, red], (size - 1 - Math.floor(at / size)) * row + 3 * (at % size));
  }
  return Buffer.concat([header, pixels]);
}

/** The names of the sizes in an .icns; «@2x» of a size is the double one for fine screens. */
const ICNS_TYPES = /** @type {const} */ ([
  ['ic04', 16],
  ['ic05', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);
/** The types that are not stored as PNG: macOS shows PNG of 16 and 32 pixels wrongly. */
const PLAIN_TYPES = ['ic04', 'ic05'];

/** The sizes that an .icns needs, in pixels. */
export const ICNS_SIZES = [...new Set(ICNS_TYPES.map(([, size]) => size))];

/**
 * An .icns file: blocks of four letters, a length and a picture.
 * @param {readonly Picture[]} pictures one of each of ICNS_SIZES
 * @returns {Buffer}
 */
export function icnsFile(pictures) {
  const blocks = ICNS_TYPES.map(([type, size]) => {
    const picture = pictures.find((candidate) => candidate.size === size);
    if (picture === undefined) throw new Error(`The picture of ${size} pixels is missing`);
    const content = PLAIN_TYPES.includes(type) ? plainPicture(picture) : picture.png;
    return block(type, content);
  });
  return block('icns', Buffer.concat(blocks));
}

/** @param {string} type @param {Buffer} content */
function block(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}

/** Alpha, red, green and blue, one after the other, each shortened. @param {Picture} picture */
function plainPicture({ rgba }) {
  const channels = [3, 0, 1, 2].map((channel) =>
    shorten(rgba.filter((_value, index) => index % 4 === channel)),
  );
  return Buffer.concat([Buffer.from('ARGB', 'latin1'), ...channels]);
}

/**
 * Apple's run lengths: a byte below 128 says how many bytes follow as they are, less one; from 128 on, how often the
 * next byte comes, plus 125.
 * @param {Uint8Array} bytes
 */
function shorten(bytes) {
  /** @type {number[]} */
  const out = [];
  /** @type {number[]} */
  let literal = [];
  const flush = () => {
    if (literal.length > 0) out.push(literal.length - 1, ...literal);
    literal = [];
  };
  for (let at = 0; at < bytes.length;) {
    const value = bytes[at] ?? 0;
    let run = 1;
    while (run < 130 && bytes[at + run] === value) run += 1;
    if (run >= 3) {
      flush();
      out.push(run + 125, value);
      at += run;
    } else {
      literal.push(value);
      if (literal.length === 128) flush();
      at += 1;
    }
  }
  flush();
  return Buffer.from(out);
}

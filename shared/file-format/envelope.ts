/**
 * The envelope around the session in a workshop file. It is the same in all versions, since it says which
 * version the file has.
 */
import * as v from 'valibot';

/** Says that a file is one of ours. */
export const FORMAT = 'pejling';

/** A file that is ours, whatever else it holds. */
export const ours = v.object({ format: v.literal(FORMAT) });

/** The version of a file that is ours. */
export const versioned = v.object({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/** The version of Pejling that wrote a file. */
const program = v.pipe(v.string(), v.maxLength(100));
export const programmed = v.object({ program });

export const envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.number(),
  program,
  /** UTC, to the millisecond, as `Date.prototype.toISOString` writes it. */
  savedAt: v.pipe(
    v.string(),
    v.check((text) => isMoment(text)),
  ),
  /** `crc32` of `canonicalJson` of the session, as it stands in the file. */
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  session: v.unknown(),
});
export type Envelope = v.InferOutput<typeof envelope>;

function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

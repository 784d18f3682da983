/** Reading carried numbers back. The text is from a file of unknown origin: it is bounded, checked, and never trusted. */
import * as v from 'valibot';
import { parseBoundedJson } from '../../file-format/bounded-json';
import { err, ok, type Result } from '../../lib/result';
import { CARRIED_FORMAT, hashOf, type CarriedNumbers } from './carried-numbers';

/** A conference of ten polls carries some 100 000 characters. */
export const MAX_CARRIED_LENGTH = 4_000_000;

const name = v.pipe(v.string(), v.maxLength(2000));
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());

const figure = v.strictObject({ at: list(name, 12), value: v.pipe(v.number(), v.finite()) });
const view = v.strictObject({
  round: name,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: name,
  part: v.picklist(['result', 'groups', 'comparison', 'table']),
  view: name,
  figures: list(figure, 20_000),
});
const carried = v.strictObject({
  format: v.literal(CARRIED_FORMAT),
  version: v.literal(1),
  workshop: v.strictObject({
    id: name,
    title: name,
    date: name,
    language: v.picklist(['da', 'en']),
  }),
  views: list(view, 500),
  hash: name,
});

export interface ReadCarried {
  readonly carried: CarriedNumbers;
  /** False if the numbers were changed after they were written: they don't have their hash. */
  readonly isIntact: boolean;
}

/** 'newer' if a later Pejling wrote it, 'damaged' if it can't be read. Never throws. */
export function readCarried(text: string): Result<ReadCarried, 'damaged' | 'newer'> {
  if (text.length > MAX_CARRIED_LENGTH) return err('damaged');
  const json = parseBoundedJson(text);
  if (!json.ok) return err('damaged');
  const parsed = v.safeParse(carried, json.value, { abortEarly: true });
  if (!parsed.success) return err(isNewer(json.value) ? 'newer' : 'damaged');
  return ok({ carried: parsed.output, isIntact: hashOf(parsed.output) === parsed.output.hash });
}

const versioned = v.object({ format: v.literal(CARRIED_FORMAT), version: v.number() });

function isNewer(value: unknown): boolean {
  return v.is(versioned, value) && value.version > 1;
}

/** The small parts that the schemas of a workshop file are made of. A value out of bounds can't come from Pejling. */
import * as v from 'valibot';
import { LIMITS } from './limits';

/** Of texts that no surface draws: quotes and remarks. What is drawn has its limits in `limits.ts`. */
const LONGEST_LINE = 300;
const LONGEST_TEXT = 2000;
const LONGEST_ID = 80;

/** Largest time value of ECMAScript, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
export const quote = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const remark = v.strictObject({ da: quote, en: quote });

/** A text in both languages, of at most `most` characters in each. */
export function localText(most: number) {
  const text = v.pipe(v.string(), v.maxLength(most));
  return v.strictObject({ da: text, en: text });
}

/** A whole number between `least` and `most`. Minus zero is not one: Pejling never writes it. */
export function whole(least: number, most: number) {
  return v.pipe(
    v.number(),
    v.integer(),
    v.minValue(least),
    v.maxValue(most),
    v.check((number) => !Object.is(number, -0)),
  );
}

/** People or votes, 0 … 999. */
export const votes = whole(0, LIMITS.present);
/** Milliseconds since 1970. */
export const moment = whole(0, LAST_MOMENT);

/** Names that every object has as a property, or that libraries drop to guard against that. */
const RESERVED = ['constructor', 'prototype'] as const;

/** An id. It names cells, and so properties of objects. */
export const safeId = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID),
  v.regex(/^[a-z0-9][a-z0-9-]*$/),
  v.notValues(RESERVED),
);

/** A workshop's id is part of a storage bucket's name, which has 64 characters at most. */
export const workshopId = v.pipe(safeId, v.maxLength(50));

/** An option's id; or a statement's with one of up to 7 steps, 0 for «Ved ikke»; or an option's with its place, or with its points, 0 … 100. */
export const cellId = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID + 4),
  v.regex(/^[a-z0-9][a-z0-9-]*(?:\/(?:[0-9]|[1-9][0-9]|100))?$/),
  v.notValues(RESERVED),
);

/** A list of at most `most` items; a longer one would only keep the computer busy. */
export function list<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}

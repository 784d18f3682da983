/**
 * Shared parts of the integrity check: how faults are reported, and whether the parts of a poll fit together,
 * be it the workshop's own or one that a round froze.
 */
import { rowsOf } from '../domain/poll/cell';
import { kindOf, type Poll } from '../domain/poll/poll';
import type { Workshop } from '../domain/workshop/workshop';

/** The faults of a session, one by one; the caller stops at the first. */
export type Faults = Generator<string | typeof NONE_YET, void>;

/** Yielded during long lists, so that the page can do other work in between. */
export const NONE_YET = null;

/** A fault for each key that occurs twice. */
export function* duplicates(place: string, keys: readonly (string | number)[]): Faults {
  if (new Set(keys).size < keys.length) yield `${place}: one name twice`;
}

export function ids(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

/** Of a room's tables and roles. */
export function* roomFaults({ tables, roles }: Pick<Workshop, 'tables' | 'roles'>): Faults {
  const numbers = tables.map(({ number }) => number);
  yield* duplicates('tables', numbers);
  yield* duplicates('roles', ids(roles));
}

export function* pollFaults(poll: Poll): Faults {
  yield* duplicates('poll', ids(rowsOf(poll)));
  yield* kindOf(poll).faultsOf(poll);
}

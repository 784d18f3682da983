/**
 * Restores a part of a document and nothing else. Undo uses it on a document that may have changed elsewhere
 * since. Documents are plain data; lists of items with an id (or a number) are restored item by item.
 */
import { canonicalJson } from '../../lib/canonical-json';
import { err, ok, type Result } from '../../lib/result';

/** The part has changed since: restoring it would undo what somebody did later. */
export type ChangedSince = 'changed-since';

/**
 * `current` with the parts that differ between `from` and `to` set as in `to`. Refused if those parts of
 * `current` are not as in `from`.
 */
export function restorePart<T>(current: T, from: T, to: T): Result<T, ChangedSince> {
  const restored = restore(current, from, to);
  // Every part of it is a part of one of the three.
  return restored.ok ? ok(restored.value as T) : restored;
}

/**
 * The paths at which two documents differ, such as «polls/ten-themes/options/o1/title/da»: the innermost
 * ones, and the list itself if items were added, removed or moved.
 */
export function changedPlaces(before: unknown, after: unknown, place = ''): readonly string[] {
  if (isSame(before, after)) return [];
  const inner = (key: string) => (place === '' ? key : `${place}/${key}`);
  const [a, b] = [keyedOf(before), keyedOf(after)];
  if (a && b && keysOf(a).join() === keysOf(b).join()) {
    return [...a].flatMap(([key, item]) => changedPlaces(item, b.get(key), inner(key)));
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changedPlaces(before[key], after[key], inner(key)));
  }
  return [place];
}

function restore(current: unknown, from: unknown, to: unknown): Result<unknown, ChangedSince> {
  if (isSame(from, to)) return ok(current);
  if (isSame(current, from)) return ok(to);
  const [now, then, wanted] = [keyedOf(current), keyedOf(from), keyedOf(to)];
  if (now && then && wanted) return restoreList(now, then, wanted);
  if (isRecord(current) && isRecord(from) && isRecord(to)) return restoreRecord(current, from, to);
  return err('changed-since');
}

type Plain = Readonly<Record<string, unknown>>;
type Keyed = ReadonlyMap<string, unknown>;

function restoreRecord(current: Plain, from: Plain, to: Plain): Result<Plain, ChangedSince> {
  const restored: Record<string, unknown> = { ...current };
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const value = restore(current[key], from[key], to[key]);
    if (!value.ok) return value;
    restored[key] = value.value;
  }
  return ok(restored);
}

function restoreList(now: Keyed, from: Keyed, to: Keyed): Result<unknown, ChangedSince> {
  const kept = (keys: Keyed, others: Keyed) => keysOf(keys).filter((key) => others.has(key));
  // A list whose items were moved is restored only as a whole.
  if (kept(from, to).join() !== kept(to, from).join()) return err('changed-since');
  const items: (readonly [string, unknown])[] = [];
  for (const [key, item] of now) {
    if (from.has(key) && !to.has(key)) {
      if (!isSame(item, from.get(key))) return err('changed-since');
      continue;
    }
    const value = restore(item, from.get(key), to.get(key));
    if (!value.ok) return value;
    items.push([key, value.value]);
  }
  const isLost = keysOf(from).some((key) => !now.has(key) && !isSame(from.get(key), to.get(key)));
  if (isLost) return err('changed-since');
  const wanted = keysOf(to);
  for (const [place, key] of wanted.entries()) {
    if (from.has(key)) continue;
    if (now.has(key)) return err('changed-since');
    const before = wanted.slice(0, place).findLast((one) => items.some(([own]) => own === one));
    items.splice(items.findIndex(([own]) => own === before) + 1, 0, [key, to.get(key)]);
  }
  return ok(items.map(([, item]) => item));
}

/** The items of a list by id or number; null if it is not a list of items with unique ids or numbers. */
function keyedOf(value: unknown): Keyed | null {
  if (!Array.isArray(value)) return null;
  const pairs = value.map((item: unknown) => [nameOf(item), item] as const);
  const keyed = new Map(pairs.flatMap(([key, item]) => (key === null ? [] : [[key, item]])));
  return keyed.size === value.length ? keyed : null;
}

function nameOf(item: unknown): string | null {
  if (!isRecord(item)) return null;
  const name = item.id ?? item.number;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}

function keysOf(keyed: Keyed): readonly string[] {
  return [...keyed.keys()];
}

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || jsonOf(one) === jsonOf(other);
}

function jsonOf(value: unknown): string {
  return value === undefined ? 'undefined' : canonicalJson(value);
}

/** Lists that a facilitator arranges. */

/** The list with its item `from` at the place `to`, both 0 first; as it is if there is no such item or place. */
export function movedTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || from === to || to < 0 || to >= list.length) return list;
  const others = list.filter((_, place) => place !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** The list with `items` from the place `at` on, 0 first. */
export function withInserted<T>(list: readonly T[], at: number, items: readonly T[]): readonly T[] {
  return [...list.slice(0, at), ...items, ...list.slice(at)];
}

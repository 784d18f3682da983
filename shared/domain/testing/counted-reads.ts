/** Counts how often a calculation reads its input, so that no test of its work depends on a clock. */

export interface Counter {
  /** Fields read so far. */
  reads: number;
}

/** The same items; `counter` counts every field that is read. */
export function counted<Item extends object>(
  items: readonly Item[],
  counter: Counter,
): readonly Item[] {
  const handler: ProxyHandler<Item> = {
    get: (item, key, receiver) => {
      counter.reads += 1;
      return Reflect.get(item, key, receiver) as unknown;
    },
  };
  return items.map((item) => new Proxy(item, handler));
}

/** The factor by which reads grow for twice the input: 2 if the work grows in proportion to it, 4 if with its square. */
export function growth(readsFor: (size: number) => number, size: number): number {
  return readsFor(2 * size) / readsFor(size);
}

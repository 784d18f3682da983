/** How often a calculation reads what it is given: its work, counted, so that no test hangs on a clock. */

export interface Counter {
  /** Fields read so far. */
  reads: number;
}

/** The same items; `counter` hears of every field of theirs that is read. */
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

/** How many times as many reads twice as much takes; 2 where the work grows with what is given, 4 where with its square. */
export function growth(readsFor: (size: number) => number, size: number): number {
  return readsFor(2 * size) / readsFor(size);
}

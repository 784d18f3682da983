/** Events that a listener can stop, as Electron's first argument is. */

export interface Preventable {
  readonly preventDefault: () => void;
  readonly defaultPrevented: boolean;
}

/** An event with these details; `defaultPrevented` tells afterwards what the listeners decided. */
export function preventable<T extends object>(details: T): T & Preventable {
  let isPrevented = false;
  return Object.defineProperty(
    {
      ...details,
      defaultPrevented: false,
      preventDefault: () => {
        isPrevented = true;
      },
    },
    'defaultPrevented',
    { get: () => isPrevented },
  );
}

/**
 * Resolves to `Told` where Electron's own types let a listener of `event` on `Emitter` be called with these
 * arguments, and to never where not: that keeps the double's events in step with `electron.d.ts`.
 */
export type Told<Emitter, Event extends string, Args extends readonly unknown[]> = Emitter extends {
  on: (event: Event, listener: (...args: Args) => void) => unknown;
}
  ? Args
  : never;

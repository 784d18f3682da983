/** Codes that are on the page and nowhere else: whoever leaves before they are printed is asked. */
import type { GetState, SetState } from '../core/app-state';

export interface UnprintedCodesData {
  /** How many codes are on the page and were not printed yet. */
  readonly unprintedCodes: number;
}

export interface UnprintedCodesActions {
  noteUnprintedCodes: (count: number) => void;
  /** Goes on at once if no codes would be lost; else asks first. True if it asks. */
  leaveCodes: (goOn: () => void) => boolean;
}

declare module '../core/app-state' {
  interface AppData extends UnprintedCodesData {}
  interface AppState extends UnprintedCodesActions {}
}
declare module '../core/question' {
  interface Questions {
    'leave-codes': { readonly count: number; readonly goOn: () => void };
  }
}

/** True if codes would be lost; then asks, and goes on after a yes. */
export function isHeldByCodes(get: GetState, set: SetState, goOn: () => void): boolean {
  const count = get().unprintedCodes;
  if (count === 0) return false;
  const leave = (): void => {
    set({ unprintedCodes: 0 });
    goOn();
  };
  set({ question: { kind: 'leave-codes', count, goOn: leave } });
  return true;
}

export function createUnprintedCodes({
  get,
  set,
}: {
  readonly get: GetState;
  readonly set: SetState;
}): UnprintedCodesActions {
  return {
    noteUnprintedCodes: (unprintedCodes) => set({ unprintedCodes }),
    leaveCodes: (goOn) => {
      const isHeld = isHeldByCodes(get, set, goOn);
      if (!isHeld) goOn();
      return isHeld;
    },
  };
}

/** One number after another goes to the disk. What is entered meanwhile waits until the field of the next cell is there. */

interface Saved {
  readonly isOk: boolean;
  /** The cell that is counted next; null if it was the last. */
  readonly next: string | null;
}

interface Field {
  readonly cellId: string;
  readonly submit: (line: string) => void;
}

export interface HandsQueue {
  /** True if the line has to wait; it is then entered in the next cell's field. */
  readonly holds: (line: string) => boolean;
  /** Saves; lines that wait are dropped where that fails: there is no next one yet. Resolves with whether it was saved. */
  readonly save: (work: () => Promise<Saved>) => Promise<boolean>;
  /** The field of this cell is on the page, and enters a line by `submit`. */
  readonly arrive: (cellId: string, submit: (line: string) => void) => void;
  /** Forgets the lines that wait. */
  readonly drop: () => void;
}

/** `onWaiting` hears whether lines wait: they are lost if the page is left. */
export function createHandsQueue(onWaiting: (isWaiting: boolean) => void): HandsQueue {
  let isSaving = false;
  let lines: readonly string[] = [];
  const wait = (next: readonly string[]): void => {
    lines = next;
    onWaiting(next.length > 0);
  };
  let expected: string | null = null;
  let field: Field = { cellId: '', submit: () => undefined };
  const flush = (): void => {
    const [line, ...later] = lines;
    // Never into another cell's field: its page may be a moment behind.
    if (isSaving || line === undefined || field.cellId !== expected) return;
    wait(later);
    field.submit(line);
  };
  return {
    holds: (line) => {
      if (isSaving) wait([...lines, line]);
      return isSaving;
    },
    save: async (work) => {
      isSaving = true;
      const { isOk, next } = await work();
      isSaving = false;
      expected = next;
      if (!isOk || next === null) wait([]);
      flush();
      return isOk;
    },
    arrive: (cellId, submit) => {
      field = { cellId, submit };
      flush();
    },
    drop: () => {
      wait([]);
    },
  };
}

/**
 * A typist: handles keys in the order they come, also while the disk works; saves one record after another; and keeps in the field
 * what can't be saved. This is the only place where keys wait in a queue.
 */

export interface TypedStep<Typing, Row> {
  /** What the field holds now; after a record, once it is saved. */
  readonly state: Typing;
  /** What to record now, if anything. */
  readonly record: Row | null;
  /** What the field shows until the record is saved; unchanged if left out. */
  readonly standing?: Typing;
}

export interface KeyTypistView<Typing> {
  readonly typing: Typing;
  /** True if what is typed could not be saved: the field still holds it. */
  readonly isUnsaved: boolean;
}

export interface KeyTypistDependencies<Typing, Row> {
  readonly nothing: Typing;
  /** What a key does; null for a key that is not used here. */
  readonly type: (typing: Typing, key: string, isShift: boolean) => TypedStep<Typing, Row> | null;
  /** Saves a record; false if that failed. */
  readonly save: (row: Row) => Promise<boolean>;
  readonly onChange: (view: KeyTypistView<Typing>) => void;
}

export interface KeyTypist<Typing> {
  /** Handles a key; false if the key is not used here. */
  readonly press: (key: string, isShift?: boolean) => boolean;
  /** Changes the state when its turn comes; `change` returns null to leave it as it is. */
  readonly change: (change: (current: Typing) => Typing | null) => void;
}

const EDITING_KEYS = new Set(['Enter', 'Backspace', 'Delete', 'Escape', 'ArrowLeft', 'ArrowRight']);

/** True for a KeyboardEvent's key that a typist may have a use for: characters and the editing keys. */
export function isTypistKey(key: string): boolean {
  return [...key].length === 1 || EDITING_KEYS.has(key);
}

export function createKeyTypist<Typing, Row>({
  nothing,
  type,
  save,
  onChange,
}: KeyTypistDependencies<Typing, Row>): KeyTypist<Typing> {
  type Move = (typing: Typing) => TypedStep<Typing, Row> | null;
  let typing = nothing;
  let isSaving = false;
  let waiting: Move[] = [];

  const show = (next: Typing, isUnsaved = false): void => {
    typing = next;
    onChange({ typing, isUnsaved });
  };
  const record = async (row: Row, after: Typing): Promise<void> => {
    isSaving = true;
    // Whatever goes wrong, the typed keys stay and the keyboard goes on working.
    const isSaved = await save(row).catch(() => false);
    isSaving = false;
    const moves = waiting;
    waiting = [];
    if (isSaved) show(after);
    else show(typing, true);
    // Keys typed meanwhile belong to the next record; after a failure there is no next one yet.
    if (isSaved) for (const move of moves) take(move);
  };
  const take = (move: Move): boolean => {
    if (isSaving) {
      waiting.push(move);
      return true;
    }
    const step = move(typing);
    if (!step) return false;
    if (step.standing) show(step.standing);
    if (step.record === null) show(step.state);
    else void record(step.record, step.state);
    return true;
  };
  return {
    press: (key, isShift = false) =>
      isTypistKey(key) && take((current) => type(current, key, isShift)),
    change: (change) => {
      take((current) => {
        const state = change(current);
        return state && { state, record: null };
      });
    },
  };
}

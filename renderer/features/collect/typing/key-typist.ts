/**
 * A typist: takes keys in the order they come, also while the disk works, saves what is recorded one after another, and keeps
 * it standing where it can't be saved. It is the only one who lets keys wait.
 */

export interface TypedStep<Typing, Row> {
  /** What stands there now; where something is recorded, once it is saved. */
  readonly state: Typing;
  /** What to record now, if anything. */
  readonly record: Row | null;
  /** What stands there until it is saved; as before where it is left out. */
  readonly standing?: Typing;
}

export interface KeyTypistView<Typing> {
  readonly typing: Typing;
  /** True when what is typed could not be saved: it still stands there. */
  readonly isUnsaved: boolean;
}

export interface KeyTypistDependencies<Typing, Row> {
  readonly nothing: Typing;
  /** What a key does; null where it is none of ours. */
  readonly type: (typing: Typing, key: string, isShift: boolean) => TypedStep<Typing, Row> | null;
  /** False where it could not be saved. */
  readonly save: (row: Row) => Promise<boolean>;
  readonly onChange: (view: KeyTypistView<Typing>) => void;
}

export interface KeyTypist<Typing> {
  /** A key of the keyboard. Returns false where it is none of ours. */
  readonly press: (key: string, isShift?: boolean) => boolean;
  /** Changes what stands there when its turn comes; `change` gives null to leave it. */
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
    // Whatever goes wrong, what was typed stands and the keyboard lives.
    const isSaved = await save(row).catch(() => false);
    isSaving = false;
    const moves = waiting;
    waiting = [];
    if (isSaved) show(after);
    else show(typing, true);
    // What was typed meanwhile belongs to the next one; after a failure there is none yet.
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

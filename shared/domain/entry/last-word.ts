/**
 * Who has the last word where several entries speak of the same people. A laptop's own later entry stands for its earlier one,
 * and whoever replaces an entry knew it. Of entries that two laptops recorded without knowing each other's, all stand: they are
 * for the facilitator to settle, and the one recorded later counts meanwhile. It depends on the set of entries only, so
 * both laptops find the same.
 */

/** An entry as far as this is about it. */
export interface Typed {
  readonly id: string;
  readonly sequence: number;
  readonly recordedAt: number;
  readonly replaces: string | null;
  /** The laptop's copy in which it was recorded; before version 5 of the file format nobody noted it. */
  readonly room?: string;
}

/** What an entry is about, in one place. */
export interface About {
  readonly slot: string;
  /** True if it is about a role at the table, so that it and one about the whole table exclude each other. */
  readonly isPart: boolean;
}

/**
 * The entries of one place that nobody knowingly left behind; at least one of `inForce`, which are those in force there, in the
 * order of recording. `find` gives any entry of the log by its id.
 */
export function standing<Entry extends Typed>(
  inForce: readonly Entry[],
  find: (id: string) => Typed | undefined,
  about: (entry: Entry) => About,
): readonly Entry[] {
  if (inForce.length < 2) return inForce;
  const replaced = replacedBy(inForce, find);
  const last = new Map<string, number>();
  const keysOf = (entry: Entry) => {
    const { slot, isPart } = about(entry);
    const room = entry.room ?? '';
    const side = (isRole: boolean) => `${room} ${isRole ? 'parts' : 'whole'}`;
    return { slot: `${room} slot ${slot}`, own: side(isPart), other: side(!isPart) };
  };
  for (const [index, entry] of inForce.entries()) {
    const { slot, own } = keysOf(entry);
    last.set(slot, index).set(own, index);
  }
  return inForce.filter((entry, index) => {
    const { slot, other } = keysOf(entry);
    const isOutdone = [slot, other].some((key) => (last.get(key) ?? -1) > index);
    return !isOutdone && !replaced.has(entry.id);
  });
}

/** Ids of all that these entries replaced, and what that had replaced. */
function replacedBy(
  entries: readonly Typed[],
  find: (id: string) => Typed | undefined,
): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const { replaces } of entries) {
    for (let id = replaces; id !== null && !replaced.has(id); id = find(id)?.replaces ?? null) {
      replaced.add(id);
    }
  }
  return replaced;
}

/** Sorts by the time of recording; if two are of one moment, by sequence, and then by id. */
export function byTime(a: Typed, b: Typed): number {
  return a.recordedAt - b.recordedAt || a.sequence - b.sequence || (a.id < b.id ? -1 : 1);
}

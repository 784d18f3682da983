/** Suppression: hides groups so that the figures of a small group can't be read, or computed from what is shown. */
import { sum } from '../../lib/sum';

export interface GroupSize {
  readonly id: string;
  /** People whose votes carry the group, a whole number ≥ 0. */
  readonly people: number;
}

/**
 * The ids of the groups to hide. The figures of the whole room and every group's size are public; `ungrouped`
 * people belong to no group and are never shown as one. A group with 1 … threshold − 1 people is hidden.
 * Since the whole room minus the shown groups is what all others have together, further groups are hidden,
 * the smallest first (of equal ones the lower id), until those others are nobody or at least `threshold`
 * people. A group without people has nothing to hide. The groups in `hiddenBefore` stay hidden: otherwise
 * anyone who saw the room without them could compute them from what a correction added.
 */
export function suppressGroups(
  groups: readonly GroupSize[],
  ungrouped: number,
  threshold: number,
  hiddenBefore: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const present = groups.filter((group) => group.people > 0);
  const kept = present.filter(({ id }) => hiddenBefore.has(id));
  const hidden = new Set(kept.map(({ id }) => id));
  let remainder = ungrouped + sum(kept.map(({ people }) => people));
  for (const { id, people } of present.filter((group) => !hidden.has(group.id)).sort(bySize)) {
    const isSmall = people < threshold;
    const isRemainderSmall = remainder > 0 && remainder < threshold;
    if (!isSmall && !isRemainderSmall) break;
    hidden.add(id);
    remainder += people;
  }
  return hidden;
}

function bySize(a: GroupSize, b: GroupSize): number {
  return a.people - b.people || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

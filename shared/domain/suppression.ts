/** Suppression: which groups' figures are hidden, so that no small group can be read, or computed from what is shown. */

export interface GroupSize {
  readonly id: string;
  /** People whose votes carry the group, a whole number ≥ 0. */
  readonly people: number;
}

/**
 * The ids of the groups to hide. The figures of the whole room and every group's size are public; `ungrouped` people
 * belong to no group and are never shown as one. A group with 1 … threshold − 1 people is hidden. Since the whole
 * room minus the shown groups is what all others have together, further groups are hidden, the smallest first (of
 * equal ones the lower id), until those others are nobody or at least `threshold` people. A group without people has
 * nothing to hide.
 */
export function suppressGroups(
  groups: readonly GroupSize[],
  ungrouped: number,
  threshold: number,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  let remainder = ungrouped;
  for (const { id, people } of groups.filter((group) => group.people > 0).sort(bySize)) {
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

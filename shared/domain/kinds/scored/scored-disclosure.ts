/** How few people the figures of scored options tell of. */
import { gains, losses, type CellId } from '../cell';
import type { Option } from '../choice/choice-poll';
import type { DisclosureRules, KindTypes } from '../poll-rules';

interface ScoredTypes extends KindTypes {
  readonly poll: KindTypes['poll'] & { readonly options: readonly Option[] };
}

/**
 * All options share the ballots with an answer, who are fewer than those who voted where some are blank.
 * @param cellsOf all cells of an option
 */
export function scoredDisclosure<T extends ScoredTypes>(
  cellsOf: (poll: T['poll'], optionId: string) => readonly CellId[],
): DisclosureRules<T> {
  return {
    positionsOf: (poll) => poll.options.map(({ id }) => ({ rowId: id, cells: cellsOf(poll, id) })),
    leastPeople: ({ options }, changes, voters) => [
      Math.max(
        voters,
        ...options.map(({ id }) => {
          const own = changes.filter(({ rowId }) => rowId === id);
          return Math.max(gains(own), losses(own));
        }),
      ),
    ],
  };
}

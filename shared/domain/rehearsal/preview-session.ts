/** A room that does not exist votes on a poll that is being written, so that its editor sees what the room will see. */
import { seededRandom } from '../../lib/seeded-random';
import type { Ballot } from '../ballot/ballot';
import type { Poll } from '../poll/poll';
import { methodFor } from '../poll/usual-method';
import { revealSteps } from '../result/reveal';
import { resultOf } from '../result/result';
import { createRound, toOpen, toRevealed, toClosed, type Round } from '../round/round';
import type { Session } from '../session/session';
import { AGENDA_ITEMS, linesOf, type AgendaItem } from '../workshop/agenda-item';
import type { Workshop } from '../workshop/workshop';
import { simulateRound } from './simulate-round';

export type PreviewState = 'open' | 'revealed';

type Previewed = Pick<Session, 'workshop' | 'rounds' | 'entries' | 'ballots' | 'projector'>;

const ROUND_ID = 'preview';

/**
 * What the room sees of the poll: while people vote, or with the whole result, whose numbers are made up and always the
 * same: so a result is marked as a rehearsal's is. Null for a poll that can't be opened.
 */
export function previewSession(
  workshop: Workshop,
  poll: Poll,
  state: PreviewState,
): Previewed | null {
  const own: Workshop = { ...workshop, polls: [poll] };
  const rehearsed: Workshop = state === 'open' ? own : { ...own, rehearsalOf: workshop.id };
  const opened = toOpen(createRound(ROUND_ID, poll.id, methodFor(poll)), rehearsed);
  if (!opened.ok) return null;
  const shown = (
    round: Round,
    entries: Previewed['entries'],
    ballots: readonly Ballot[],
  ): Previewed => ({
    workshop: rehearsed,
    rounds: [round],
    entries,
    ballots,
    projector: { showing: { kind: 'round', roundId: ROUND_ID }, isBlack: false },
  });
  if (state === 'open') return shown(opened.value, [], []);
  const random = seededRandom(1);
  let made = 0;
  const newId = (): string => `preview-${(made += 1)}`;
  const change = simulateRound({ entries: [], ballots: [] }, opened.value, {
    ...{ random, newId },
    stamp: () => ({ id: newId(), recordedAt: 0 }),
  });
  const entries = change?.entries ?? [];
  const ballots = change?.ballots ?? [];
  const closed = toClosed(opened.value);
  const revealed = closed.ok ? toRevealed(closed.value, entries.length, ballots.length) : closed;
  if (!revealed.ok) return null;
  const result = resultOf(revealed.value, entries, ballots);
  const steps = result ? revealSteps(result) : [];
  const whole = steps.findIndex(({ kind }) => kind === 'all');
  return shown({ ...revealed.value, revealStep: Math.max(0, whole) }, entries, ballots);
}

/**
 * What the room sees of an item without a vote: the page `page` of its lines, 0 first, whatever they wait for; or the picture of its kind, if it has
 * none.
 */
export function previewItem(workshop: Workshop, item: AgendaItem, page: number): Previewed {
  const showing =
    linesOf(item).length > 0
      ? ({ kind: 'item', itemId: item.id, page } as const)
      : ({ kind: AGENDA_ITEMS[item.kind].showing } as const);
  return {
    workshop: { ...workshop, agenda: [item] },
    ...{ rounds: [], entries: [], ballots: [] },
    projector: { showing, isBlack: false },
  };
}

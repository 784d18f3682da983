/** All activities of all packs: to be found, searched, and taken into any workshop. */
import type { Poll } from '../domain/poll/poll';
import type { AgendaItem } from '../domain/workshop/agenda-item';
import { findPoll, type Workshop } from '../domain/workshop/workshop';
import type { Activity, LinesActivity } from '../domain/workshop/pack';
import { err, ok, type Result } from '../lib/result';
import { PACKS } from './packs';
import { itemsOf } from './writing/writing';

/** Votes, discussions and readings, in the order of the packs. */
export const ACTIVITIES: readonly Activity[] = PACKS.flatMap(({ activities }) => activities);

/** Words of people in the documents. */
export const QUOTATIONS: readonly LinesActivity[] = PACKS.flatMap(({ quotations }) => quotations);

/** The activity or quotation with this id, or null. */
export function findActivity(id: string): Activity | null {
  return [...ACTIVITIES, ...QUOTATIONS].find((activity) => activity.id === id) ?? null;
}

/** Why an activity can't be taken in: the workshop has it, or it has the one that asks the same. */
export type Refusal = 'already-there' | 'alternative-there';

/** Why the workshop can't take the activity in; null if it can. */
export function refusalOf(activity: Activity, workshop: Workshop): Refusal | null {
  if (isIn(activity, workshop)) return 'already-there';
  const alternative = activity.alternativeTo === null ? null : findActivity(activity.alternativeTo);
  return alternative && isIn(alternative, workshop) ? 'alternative-there' : null;
}

/** Whether the workshop has the activity: one of its polls, or its item on the agenda. */
function isIn(activity: Activity, workshop: Workshop): boolean {
  if (activity.kind === 'vote') {
    return activity.polls.some(({ id }) => findPoll(workshop, id) !== null);
  }
  const ids = new Set(itemsOf(activity).map(({ id }) => id));
  return workshop.agenda.some(({ id }) => ids.has(id));
}

/** What is added to the agenda for an activity, one after the other (`addItem`). */
export interface ActivityPart {
  readonly item: AgendaItem;
  readonly added: { readonly poll: Poll; readonly roundId: string } | null;
}

/**
 * What taking the activity into the workshop adds: an item for each of its polls, each with a round of its own, or one item with its lines.
 * Polls keep their ids, by which lines wait for them.
 */
export function partsToTake(
  activity: Activity,
  workshop: Workshop,
  newId: () => string,
): Result<readonly ActivityPart[], Refusal> {
  const refusal = refusalOf(activity, workshop);
  if (refusal) return err(refusal);
  const polls = activity.kind === 'vote' ? activity.polls : [];
  return ok(
    itemsOf(activity).map((item) => {
      const poll = polls.find(({ id }) => id === item.pollId);
      const added = poll ? { poll, roundId: newId() } : null;
      return { item: withFreeId(item, workshop, newId), added };
    }),
  );
}

/** An item's id may be taken, by one whose poll was chosen anew. */
function withFreeId(item: AgendaItem, { agenda }: Workshop, newId: () => string): AgendaItem {
  return agenda.some(({ id }) => id === item.id) ? { ...item, id: newId() } : item;
}

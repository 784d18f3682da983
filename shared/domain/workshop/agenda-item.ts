/**
 * An agenda item («programpunkt» of the «drejebog»): the fields of all items, the extra fields of each kind,
 * and the rules of each kind.
 */
import type { LocalText } from '../../lib/language';

/** The extra fields of an item, by kind. */
interface OwnFields {
  readonly talk: NoPoll;
  readonly poll: {
    /** The poll it conducts; null if none is chosen yet. */
    readonly pollId: string | null;
  };
  readonly exercise: NoPoll;
  readonly discussion: NoPoll;
  readonly break: NoPoll;
}

/** Kinds that conduct no poll store it too. */
interface NoPoll {
  readonly pollId: null;
}

export type AgendaItemKind = keyof OwnFields;

export type AgendaItemOf<Kind extends AgendaItemKind> = OwnFields[Kind] & {
  readonly id: string;
  readonly kind: Kind;
  readonly title: LocalText;
  /** Planned minutes, 0 … 600. */
  readonly minutes: number;
};

export type AgendaItem = { [Kind in AgendaItemKind]: AgendaItemOf<Kind> }[AgendaItemKind];

interface AgendaItemTraits {
  /** Planned minutes by default. */
  readonly minutes: number;
  /** What the console offers to show on the projector during the item. */
  readonly showing: 'title' | 'break';
}

export const AGENDA_ITEMS: Readonly<Record<AgendaItemKind, AgendaItemTraits>> = {
  talk: { minutes: 20, showing: 'title' },
  poll: { minutes: 10, showing: 'title' },
  exercise: { minutes: 30, showing: 'title' },
  discussion: { minutes: 25, showing: 'title' },
  break: { minutes: 15, showing: 'break' },
};

/** The poll that the item conducts, or null. */
export function pollIdOf(item: AgendaItem): string | null {
  return item.kind === 'poll' ? item.pollId : null;
}

/** The polls that the items conduct, in the agenda's order. */
export function pollIdsOf(agenda: readonly AgendaItem[]): readonly string[] {
  return agenda.map(pollIdOf).filter((pollId) => pollId !== null);
}

/** A «programpunkt» of the «drejebog»: what all have, what a kind has besides, and what sets the kinds apart. */
import type { LocalText } from '../../lib/language';

/** The fields of its own that an item has, kind by kind. */
interface OwnFields {
  readonly talk: NoPoll;
  readonly poll: {
    /** The poll it conducts; null: yet to be chosen. */
    readonly pollId: string | null;
  };
  readonly exercise: NoPoll;
  readonly discussion: NoPoll;
  readonly break: NoPoll;
}

/** Stored of the kinds that conduct no poll, too. */
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
  /** Planned minutes unless somebody says otherwise. */
  readonly minutes: number;
  /** What the projector is offered to show while it is on. */
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

/**
 * An agenda item («programpunkt» of the «drejebog»): the fields of all items, the extra fields of each kind,
 * and the rules of each kind.
 */
import type { LocalText } from '../../lib/language';
import type { HandedThemes } from './handed-themes';
import type { ItemLine } from './item-line';

/** The extra fields of an item, by kind. */
interface OwnFields {
  readonly talk: WithLines;
  readonly poll: {
    /** The poll it conducts; null if none is chosen yet. */
    readonly pollId: string | null;
  };
  readonly exercise: WithLines;
  readonly discussion: WithLines;
  /** Something to read, or whatever else the facilitator writes. */
  readonly text: WithLines;
  readonly break: NoPoll;
  readonly lunch: NoPoll;
}

/** Kinds that conduct no poll store it too. */
interface NoPoll {
  readonly pollId: null;
}

/** Kinds that can show lines on the projector, when asked to. */
interface WithLines extends NoPoll {
  readonly lines: readonly ItemLine[];
  /** Polls that the lines would influence: of those in the workshop, each is revealed before the lines can be shown. */
  readonly waitsFor: readonly string[];
  /** The themes of a vote that its tables work with. */
  readonly handed?: HandedThemes;
}

export type AgendaItemKind = keyof OwnFields;

export type AgendaItemOf<Kind extends AgendaItemKind> = OwnFields[Kind] & {
  readonly id: string;
  readonly kind: Kind;
  readonly title: LocalText;
  /** Planned minutes, 0 … 600. */
  readonly minutes: number;
  /** Set on the day for an item that is left out: it takes no time. */
  readonly isSkipped?: boolean;
  /** What the facilitator notes for nobody else: it is on no slide and paper, and in no file but the workshop's own. */
  readonly ownNote: string;
};

export type AgendaItem = { [Kind in AgendaItemKind]: AgendaItemOf<Kind> }[AgendaItemKind];

/** An item that can hold lines. */
export type LinedItem = Extract<AgendaItem, WithLines>;

interface AgendaItemTraits {
  /** Planned minutes by default. */
  readonly minutes: number;
  /** What the console offers to show on the projector during the item. */
  readonly showing: 'title' | 'break' | 'lunch';
  /** The time that the room can be given: counted down, or until the room goes on; null for none. */
  readonly time: 'countdown' | 'until' | null;
}

export const AGENDA_ITEMS: Readonly<Record<AgendaItemKind, AgendaItemTraits>> = {
  talk: { minutes: 20, showing: 'title', time: 'countdown' },
  poll: { minutes: 10, showing: 'title', time: null },
  exercise: { minutes: 30, showing: 'title', time: 'countdown' },
  discussion: { minutes: 25, showing: 'title', time: 'countdown' },
  text: { minutes: 5, showing: 'title', time: 'countdown' },
  break: { minutes: 15, showing: 'break', time: 'until' },
  lunch: { minutes: 45, showing: 'lunch', time: 'until' },
};

/** What a new item of each kind has besides the fields of all items. */
const NEW_FIELDS: { readonly [Kind in AgendaItemKind]: OwnFields[Kind] } = {
  talk: { pollId: null, lines: [], waitsFor: [] },
  poll: { pollId: null },
  exercise: { pollId: null, lines: [], waitsFor: [] },
  discussion: { pollId: null, lines: [], waitsFor: [] },
  text: { pollId: null, lines: [], waitsFor: [] },
  break: { pollId: null },
  lunch: { pollId: null },
};

/** A new item with the default minutes of its kind; it conducts no poll and holds no lines yet. */
export function newItem<Kind extends AgendaItemKind>(
  kind: Kind,
  given: { readonly id: string; readonly title: LocalText },
): { readonly [Own in Kind]: AgendaItemOf<Own> }[Kind] {
  return { ...NEW_FIELDS[kind], kind, minutes: AGENDA_ITEMS[kind].minutes, ownNote: '', ...given };
}

/** The same items without what the facilitator notes for nobody else. */
export function withoutOwnNotes(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  return agenda.map((item) => ({ ...item, ownNote: '' }));
}

/** Whether the item is of a kind that can hold lines. */
export function canHaveLines(item: AgendaItem): item is LinedItem {
  return 'lines' in item;
}

/** The item's lines; none if its kind has none. */
export function linesOf(item: AgendaItem): readonly ItemLine[] {
  return canHaveLines(item) ? item.lines : [];
}

/** The poll that the item conducts, or null. */
export function pollIdOf(item: AgendaItem): string | null {
  return item.kind === 'poll' ? item.pollId : null;
}

/** The polls that the items conduct, in the agenda's order. */
export function pollIdsOf(agenda: readonly AgendaItem[]): readonly string[] {
  return agenda.map(pollIdOf).filter((pollId) => pollId !== null);
}

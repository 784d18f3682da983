/** A content pack («temapakke»): what a document gives to vote on, discuss and read, and a drejebog that is ready to use. */
import type { LocalText } from '../../lib/language';
import type { AnswerScale } from '../kinds/scale/scale-poll';
import type { Poll } from '../poll/poll';
import type { AgendaItem } from './agenda-item';
import type { ItemLine } from './item-line';

export interface PackDocument {
  readonly id: string;
  readonly citation: LocalText;
  /** Whom and when it is from, as it stands beside a line: «KL (2015)». */
  readonly credit: LocalText;
  /** Null where it is not known for sure. */
  readonly year: number | null;
  /** File in shared/content/documents. */
  readonly file: string;
}

interface ActivityHead {
  /** Also the id of its poll, if it has only one. */
  readonly id: string;
  readonly title: LocalText;
  /** The document that it is from. */
  readonly documentId: string;
  /** Planned minutes. */
  readonly minutes: number;
  /** For whoever plans the day, never for the projector; null for none. */
  readonly note: LocalText | null;
  /** Another activity that asks the same: a workshop never has both. */
  readonly alternativeTo: string | null;
}

/** What opens rounds. */
export interface VoteActivity extends ActivityHead {
  readonly kind: 'vote';
  readonly polls: readonly Poll[];
}

/** What is discussed or read, one person's words among it. It opens no round. */
export interface LinesActivity extends ActivityHead {
  readonly kind: 'discussion' | 'reading' | 'quotation';
  readonly lines: readonly ItemLine[];
  /** Polls that are revealed before the lines can be shown (`agenda-item.ts`). */
  readonly waitsFor: readonly string[];
}

export type Activity = VoteActivity | LinesActivity;

export interface Pack {
  readonly id: string;
  /** Heading on the start screen. */
  readonly name: LocalText;
  /** One sentence on the start screen. */
  readonly summary: LocalText;
  /** The title of a new workshop. */
  readonly workshopTitle: LocalText;
  /** The polls of the proposed agenda. */
  readonly polls: readonly Poll[];
  /** The proposed agenda. */
  readonly agenda: readonly AgendaItem[];
  /** HH:MM. */
  readonly startTime: string;
  /** The scales a facilitator may choose among for a scale poll; the default first. */
  readonly scales: readonly AnswerScale[];
  /** All that the pack has, whether or not the agenda uses it. */
  readonly activities: readonly Activity[];
  /** Words of the people in the document, which can be taken in one by one. */
  readonly quotations: readonly LinesActivity[];
  /** The documents that its wordings come from, the first one above all. */
  readonly documents: readonly PackDocument[];
}

/** What a pack has, for its card. */
export interface PackContents {
  readonly votes: number;
  readonly discussions: number;
  readonly readings: number;
  readonly quotations: number;
  /** Of the proposed agenda. */
  readonly minutes: number;
}

/** Counts what the pack has; a vote counts once, however many polls it has. */
export function contentsOf({ activities, quotations, agenda }: Pack): PackContents {
  const count = (kind: Activity['kind']) => activities.filter((own) => own.kind === kind).length;
  return {
    votes: count('vote'),
    discussions: count('discussion'),
    readings: count('reading'),
    quotations: quotations.length,
    minutes: agenda.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** A content pack («temapakke»): polls and a drejebog, ready to use, with their sources. */
import type { LocalText } from '../../lib/language';
import type { AnswerScale } from '../kinds/scale/scale-poll';
import type { Poll } from '../poll/poll';
import type { AgendaItem } from './agenda-item';

export interface PackDocument {
  readonly id: string;
  readonly citation: LocalText;
  /** File in shared/content/documents. */
  readonly file: string;
}

export interface Pack {
  readonly id: string;
  /** Heading on the start screen. */
  readonly name: LocalText;
  /** One sentence on the start screen. */
  readonly summary: LocalText;
  /** The title of a new workshop. */
  readonly workshopTitle: LocalText;
  readonly polls: readonly Poll[];
  readonly agenda: readonly AgendaItem[];
  /** HH:MM. */
  readonly startTime: string;
  /** The scales a facilitator may choose among for a scale poll; the default first. */
  readonly scales: readonly AnswerScale[];
  readonly documents: readonly PackDocument[];
}

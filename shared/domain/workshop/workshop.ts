/** A workshop («arrangement»): the document a facilitator prepares, conducts and takes home. */
import type { LocalText, WorkshopLanguage } from '../../lib/language';
import type { Poll } from '../poll/poll';
import type { AgendaItem } from './agenda-item';

export interface Table {
  /** Table number, 1 … 99. */
  readonly number: number;
  /** People at the table, 1 … 99. */
  readonly people: number;
}

/** A role («rolle»), such as direktør: what a slip or a ballot may say of those who voted, and nothing besides. */
export interface Role {
  readonly id: string;
  readonly name: LocalText;
}

export interface Workshop {
  readonly id: string;
  readonly packId: string;
  readonly title: string;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** Start of the first agenda item, HH:MM. */
  readonly startTime: string;
  readonly place: string;
  /** The language of projector, printouts and slides. */
  readonly language: WorkshopLanguage;
  /** People present, 1 … 999. */
  readonly present: number;
  readonly tables: readonly Table[];
  readonly polls: readonly Poll[];
  readonly agenda: readonly AgendaItem[];
  /** What the facilitator has ticked off in the pre-flight check. */
  readonly slipsPrinted: boolean;
  /** Those that a vote can be collected by, in the order they are shown; at most 9, so that each has a key. */
  readonly roles: readonly Role[];
  /** Whether rounds opened from now on are collected by role. */
  readonly collectsRoles: boolean;
  /** Break-downs show no group with fewer people, 1 … 99. */
  readonly threshold: number;
  /** The workshop that this one is a rehearsal of («generalprøve»): its votes are simulated, and it has no file. */
  readonly rehearsalOf: string | null;
}

export const LIMITS = { present: 999, tables: 99, people: 99, roles: 9, threshold: 99 } as const;

/** The suppression threshold («mindstegrænse») unless the facilitator sets another. */
export const DEFAULT_THRESHOLD = 5;

/** The roles of the managers' associations; a facilitator may word them anew. */
export const DEFAULT_ROLES: readonly Role[] = [
  { id: 'chief-executive', name: { da: 'Direktør', en: 'Chief executive' } },
  { id: 'head-of-field', name: { da: 'Fagchef', en: 'Head of field' } },
  { id: 'head-of-staff', name: { da: 'Stabschef', en: 'Head of staff' } },
];

/** The poll with this id, or null. */
export function findPoll(workshop: Workshop, pollId: string): Poll | null {
  return workshop.polls.find((poll) => poll.id === pollId) ?? null;
}

/**
 * People spread over tables as evenly as can be, the first tables taking one more:
 * 131 at 24 tables gives 11 tables of 6 and 13 of 5. Never less than one at a table.
 */
export function spreadPeople(present: number, tableCount: number): readonly Table[] {
  const least = Math.floor(present / tableCount);
  const withOneMore = present - least * tableCount;
  return Array.from({ length: tableCount }, (_, index) => ({
    number: index + 1,
    people: Math.max(1, least + (index < withOneMore ? 1 : 0)),
  }));
}

/** What a facilitator can do to a session, for tests: each act by the domain's own functions. */
import { PAGES } from '../../domain/session/pages';
import { practicePoll } from '../../content/practice-poll';
import { cellsOf } from '../../domain/poll/cell';
import * as conduct from '../../domain/conduct/conduct';
import { METHODS } from '../../domain/kinds/method';
import type { Poll } from '../../domain/poll/poll';
import {
  lastRecorded,
  recordEntry,
  voidEntry,
  voidsForSlip,
  type NewCount,
  type Stamp,
} from '../../domain/recording/recording';
import {
  chooseMethod,
  rebaseRound,
  setCountdown,
  setCountingCell,
  type Round,
  type TransitionError,
} from '../../domain/round/round';
import type { Session, SessionChange } from '../../domain/session/session';
import { recordedIn } from '../../domain/recording/recorded-in';
import { textOf } from '../../domain/testing/builders';
import { byHand } from '../../domain/testing/kinds/by-hand';
import { fieldValue } from '../../domain/testing/field-values';
import {
  FIELD_NAMES,
  spreadPeople,
  WORKSHOP_FIELDS,
  type Workshop,
} from '../../domain/workshop/workshop';
import type { Result } from '../../lib/result';

/** What a facilitator can do that changes the session. */
export const ACTS = [
  ...['open', 'close', 'reveal', 'hide', 'reset', 'step', 'method', 'record', 'undo'],
  ...['remove-slip', 'people', 'rebase', 'wording', 'scale', 'particulars', 'countdown'],
  ...['count-cell', 'project', 'go'],
] as const;

/** Fields that hang together with nothing else of a session. */
const PARTICULARS = FIELD_NAMES.filter((field) => {
  const { shape, undo } = WORKSHOP_FIELDS[field];
  return undo === 'by-field' && !['people', 'tables', 'roles', 'agenda'].includes(shape);
});

/** One act, on the round with the place `round`; the numbers and the words choose among what it can do there. */
export interface Act {
  readonly kind: (typeof ACTS)[number];
  readonly round: number;
  readonly number: number;
  readonly other: number;
  readonly words: string;
}

type Stamps = () => Stamp;

/** The change that the act is; null if it is refused or has nothing to do. */
export function changeFor(
  act: Act,
  session: Session,
  round: Round,
  stamp: Stamps,
): SessionChange | null {
  const { id } = round;
  const { number, other } = act;
  const { workshop } = session;
  const own = (transition: (round: Round) => Result<Round, TransitionError>) =>
    orNull(conduct.changeRound(session, id, transition));
  switch (act.kind) {
    case 'open':
      return orNull(conduct.openRound(session, id));
    case 'close':
      return orNull(conduct.closeRound(session, id));
    case 'reveal':
      return orNull(conduct.revealRound(session, id));
    case 'hide':
      return orNull(conduct.hideRound(session, id));
    case 'reset':
      return orNull(conduct.resetRound(session, id, stamp));
    case 'step':
      return orNull(conduct.moveReveal(session, id, number % 3 === 0 ? -1 : 1));
    case 'method':
      return own((current) => chooseMethod(current, pick(METHODS, number)));
    case 'countdown':
      return own((current) =>
        setCountdown(current, number % 3 ? 1_790_000_000_000 + number : null),
      );
    case 'count-cell':
      return own((current) => setCountingCell(current, cellAt(current, number)));
    case 'rebase': {
      const recorded = recordedIn(round, session.entries, session.ballots);
      return own((current) => rebaseRound(current, workshop, recorded));
    }
    case 'project':
      return { projector: projectorAt(id, number) };
    case 'go':
      return { position: positionAt(workshop, number, other) };
    default:
      return preparation(act, workshop, round) ?? recording(act, session, round, stamp);
  }
}

/** What changes the workshop itself, also while its rounds run. */
function preparation(act: Act, workshop: Workshop, { pollId }: Round): SessionChange | null {
  const { number, other, words } = act;
  const edit = (change: (poll: Poll) => Poll): SessionChange => ({
    workshop: {
      ...workshop,
      polls: workshop.polls.map((poll) => (poll.id === pollId ? change(poll) : poll)),
    },
  });
  switch (act.kind) {
    case 'people': {
      const present = 1 + (number % 999);
      return {
        workshop: { ...workshop, present, tables: spreadPeople(present, 1 + (other % 99)) },
      };
    }
    case 'particulars':
      return {
        workshop: PARTICULARS.reduce<Workshop>(
          (edited, field) => ({ ...edited, ...fieldValue(field, number, other, words) }),
          workshop,
        ),
      };
    case 'wording':
      return edit((poll) => {
        const worded = {
          ...poll,
          title: textOf(words),
          editorNote: number % 2 ? null : textOf(''),
        };
        return byHand(worded).edited(worded, number, words);
      });
    case 'scale':
      return edit((poll) => byHand(poll).rescaled(poll, 2 + (number % 6)));
    default:
      return null;
  }
}

/** What adds entries, which only an open round takes. */
function recording(act: Act, session: Session, round: Round, stamp: Stamps): SessionChange | null {
  if (round.state !== 'open' || !round.frozen) return null;
  const { entries } = session;
  const { number } = act;
  switch (act.kind) {
    case 'record': {
      const isConfirmed = number % 7 === 0;
      return { entries: [recordEntry(round, entries, countFor(act, round), isConfirmed, stamp())] };
    }
    case 'undo': {
      const entry = lastRecorded(round, entries);
      return entry && { entries: [voidEntry(round, entries, entry, 'undo', stamp())] };
    }
    case 'remove-slip':
      return { entries: voidsForSlip(round, entries, tableAt(round, number), stamp) };
    default:
      return null;
  }
}

function countFor({ number, other }: Act, round: Round): NewCount {
  const cell = cellAt(round, number) ?? '';
  const next = cellAt(round, number + 1) ?? '';
  const counts = { [cell]: other, [next]: number % 1000 };
  switch (round.method) {
    case 'table-slip':
      return {
        kind: 'table-slip',
        table: tableAt(round, number),
        roleId: roleAt(round, other),
        voters: other,
        counts,
      };
    case 'table-answer':
      return { kind: 'table-answer', table: tableAt(round, number), voters: other, marks: [cell] };
    // The pile that a ballot lies on has no numbers of its own in the log.
    case 'ballot':
      return { kind: 'totals', voters: other, counts };
    case 'hands':
      return number % 4 === 0 && round.frozen && byHand(round.frozen.poll).hasMajority
        ? { kind: 'majority', cell }
        : { kind: 'hands', cell, votes: other };
    case 'totals':
      return { kind: 'totals', voters: number % 1000, counts };
  }
}

function cellAt({ frozen }: Round, number: number): string | null {
  const cells = frozen ? cellsOf(frozen.poll) : [];
  return cells[number % cells.length]?.id ?? null;
}

/** None or one of the round's roles. */
function roleAt({ frozen }: Round, number: number): string | null {
  return frozen?.roles[(number % (frozen.roles.length + 1)) - 1]?.id ?? null;
}

/** One of the first tables, so that the same is often typed twice. */
function tableAt({ frozen }: Round, number: number): number {
  return frozen?.tables[number % Math.min(4, frozen.tables.length)]?.number ?? 1;
}

function projectorAt(roundId: string, number: number): Session['projector'] {
  const kinds = [
    ...([
      { kind: 'title' },
      { kind: 'break' },
      { kind: 'test-picture' },
      { kind: 'lunch' },
    ] as const),
    { kind: 'item', itemId: 'welcome', page: number % 3 },
  ] as const;
  return {
    showing:
      number % 4 === 3
        ? { kind: 'round', roundId }
        : pick<Session['projector']['showing']>(kinds, number),
    isBlack: number % 2 === 0,
  };
}

function positionAt({ agenda }: Workshop, number: number, other: number): Session['position'] {
  const agendaItemId = agenda[other % (agenda.length + 1)]?.id ?? practicePoll.id;
  return { page: pick<(typeof PAGES)[number]>(PAGES, number).id, agendaItemId };
}

function pick<T>(items: readonly [T, ...T[]], number: number): T {
  return items[number % items.length] ?? items[0];
}

function orNull(step: Result<SessionChange, TransitionError>): SessionChange | null {
  return step.ok ? step.value : null;
}

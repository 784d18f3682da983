/** Setting up: the workshop's fields, its polls, and where in the console the facilitator is. */
import { changeRound } from '../../../shared/domain/conduct/conduct';
import type { CountedEntry } from '../../../shared/domain/entry/entry';
import { doubtfulEntries } from '../../../shared/domain/recording/doubtful-entries';
import { recordedIn } from '../../../shared/domain/recording/recorded-in';
import type { AppError } from '../../../shared/errors/app-error';
import { rebaseRound, type TransitionError } from '../../../shared/domain/round/round';
import { nextItem } from '../../../shared/domain/workshop/agenda-times';
import { findRound, type Session, type Position } from '../../../shared/domain/session/session';
import { err, ok, type Result } from '../../../shared/lib/result';
import { packItemTitles, packPoll } from '../../../shared/content/packs';
import { papersOf, printedAfter, type Paper } from '../../../shared/domain/edition/papers';
import { afterEdit } from '../../../shared/domain/poll/pack-wordings';
import type { Poll } from '../../../shared/domain/poll/poll';
import { beforeTyping, notePaper, noteWholeAct } from '../../../shared/domain/undo/history';
import { withEditedPoll } from '../../../shared/domain/workshop/item-titles';
import {
  findPoll,
  type PrintedEdition,
  type Workshop,
} from '../../../shared/domain/workshop/workshop';
import { isHeldByDraft } from '../storage/memory-guard';
import { isHeldByCodes } from '../storage/unprinted-codes';
import type { Noting } from '../storage/session-writer';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';

export interface SetupActions {
  /** Changes the workshop, given as it is when the change is made; returning the same object changes nothing. */
  editWorkshop: (edit: (workshop: Workshop) => Workshop) => Done;
  editPoll: (pollId: string, edit: (poll: Poll) => Poll) => Done;
  /** Remembers that these papers came out of the printer. */
  notePrinted: (papers: readonly Paper[]) => Done;
  /** Forgets a printing that did not happen: what is known to be on paper is `printed` again. */
  restorePrinted: (printed: readonly PrintedEdition[]) => Done;
  /** «Sedlerne er udskrevet»: ticked, it also says that all papers are of the editions that are asked now. */
  tickPrinted: (isOn: boolean) => Done;
  /** Takes new people and tables into the open round. If recorded numbers then don't add up, asks first, unless `isSure`. */
  rebaseOpenRound: (roundId: string, isSure: boolean) => Done;
  goTo: (position: Partial<Position>) => Done;
  /** Moves `delta` agenda items on, staying within the agenda. */
  moveInAgenda: (delta: 1 | -1) => Done;
}

declare module '../core/app-state' {
  interface AppState extends SetupActions {}
}
declare module '../core/question' {
  interface Questions {
    /** Asked when the new people and tables don't add up with what is already recorded. */
    'rebase-breach': { readonly roundId: string };
  }
}

export function createSetupSlice({ get, set, writer }: Context): SetupActions {
  return {
    editWorkshop: (edit) =>
      writer.write(({ workshop }) => {
        const edited = edit(workshop);
        return edited === workshop ? null : ok({ workshop: edited });
      }),
    editPoll: (pollId, edit) =>
      writer.write(({ workshop }) => {
        const poll = findPoll(workshop, pollId);
        if (!poll) return null;
        const edited = afterEdit(poll, edit(poll), packPoll(workshop, pollId));
        const since = beforeTyping(get().history)?.workshop;
        return ok({ workshop: withEditedPoll(workshop, edited, packItemTitles(pollId), since) });
      }),
    notePrinted: (papers) =>
      writer.write(
        ({ workshop }) =>
          ok({ workshop: { ...workshop, printed: printedAfter(workshop, papers) } }),
        // Paper does not go away by Ctrl+Z.
        (history, written) =>
          notePaper(
            history,
            written,
            papers.map(({ poll }) => poll.id),
          ),
      ),
    restorePrinted: (printed) =>
      writer.write(({ workshop }) => ok({ workshop: { ...workshop, printed } }), keepHistory),
    tickPrinted: (slipsPrinted) =>
      writer.write((session) => {
        const { workshop } = session;
        const printed = slipsPrinted ? printedAfter(workshop, papersOf(session)) : workshop.printed;
        return ok({ workshop: { ...workshop, slipsPrinted, printed } });
      }, noteWholeAct),
    rebaseOpenRound: async (roundId, isSure) => {
      const doubtful: CountedEntry[] = [];
      const done = await writer.write((session) => {
        const step = changeRound(session, roundId, (own) =>
          rebaseRound(own, session.workshop, recordedIn(own, session.entries, session.ballots)),
        );
        if (!step.ok) return refusal(step.error, session, roundId);
        const [rebased] = step.value.rounds ?? [];
        if (rebased && !isSure) doubtful.push(...doubtfulEntries(rebased, session.entries));
        return doubtful.length > 0 ? null : step;
      });
      if (done.ok && doubtful.length > 0) set({ question: { kind: 'rebase-breach', roundId } });
      return done;
    },
    goTo: (position) => {
      if (isHeldByDraft(get, set)) return Promise.resolve(ok(undefined));
      const isHeld = isHeldByCodes(get, set, () => void get().goTo(position));
      if (isHeld) return Promise.resolve(ok(undefined));
      return writer.write(({ position: current }) => {
        const next = { ...current, ...position };
        const isThere = next.page === current.page && next.agendaItemId === current.agendaItemId;
        return isThere ? null : ok({ position: next });
      });
    },
    moveInAgenda: (delta) => {
      if (isHeldByDraft(get, set)) return Promise.resolve(ok(undefined));
      const isHeld = isHeldByCodes(get, set, () => void get().moveInAgenda(delta));
      if (isHeld) return Promise.resolve(ok(undefined));
      return writer.write(({ workshop: { agenda }, position }) => {
        const index = agenda.findIndex(({ id }) => id === position.agendaItemId);
        // The one who edits goes on editing, and edits what is skipped, too.
        const page = position.page === 'polls' ? 'polls' : 'agenda';
        const there =
          page === 'polls' ? agenda[index + delta] : nextItem(agenda, index, delta)?.item;
        const next = there ?? agenda[Math.max(0, index)];
        return next ? ok({ position: { page, agendaItemId: next.id } }) : null;
      });
    },
  };
}

/** What the printer did, or did not do, is no step. */
const keepHistory: Noting = (history) => history;

/** The error to show; null for a key pressed a moment too late, which needs no message. */
function refusal(
  error: TransitionError,
  session: Session,
  roundId: string,
): Result<never, AppError> | null {
  if (error === 'too-many-roles') return err({ code: 'too-many-roles' });
  return error === 'tables-have-slips' ? lostTables(session, roundId) : null;
}

function lostTables(session: Session, roundId: string): Result<never, AppError> {
  const { workshop, entries, ballots } = session;
  const kept = new Set(workshop.tables.map(({ number }) => number));
  const round = findRound(session, roundId);
  const recorded = round ? recordedIn(round, entries, ballots).tables : [];
  return err({ code: 'tables-have-slips', tables: recorded.filter((table) => !kept.has(table)) });
}

/** Preparing: items of the «drejebog» and rows of polls are added, copied, moved and taken away; each is one step of undo. */
import {
  addItem,
  duplicateItem,
  isPollProtected,
  removeItem,
  withItemMoved,
} from '../../../shared/domain/conduct/preparing';
import {
  addPastedItems,
  type AddedItems,
  type OtherStart,
} from '../../../shared/domain/programme/pasted-items';
import {
  blankPoll,
  withNewRows,
  withoutRow,
  withRowDoubled,
  withRowMoved,
  type RowsPlace,
  type RowsRefusal,
} from '../../../shared/domain/poll/edit-rows';
import type { Poll, PollKind } from '../../../shared/domain/poll/poll';
import type { Session, SessionChange } from '../../../shared/domain/session/session';
import {
  newItem,
  type AgendaItem,
  type AgendaItemKind,
} from '../../../shared/domain/workshop/agenda-item';
import { greetingLines, pastedItems } from '../../../shared/domain/programme/pasted-agenda';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { findActivity, partsToTake } from '../../../shared/content/activities';
import { err, ok, type Result } from '../../../shared/lib/result';
import { WORKSHOP_LANGUAGES, type LocalText } from '../../../shared/lib/language';
import { dictionaryFor, type Dictionary } from '../../../shared/text/dictionary';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';

/** What can be added to the agenda: an item without a vote, a new vote, or the result of a vote that is there. */
export type NewItem =
  | { readonly kind: Exclude<AgendaItemKind, 'poll'> }
  | { readonly kind: 'poll'; readonly pollKind: PollKind }
  | { readonly kind: 'result'; readonly pollId: string };

/** What is done with a row of a poll. */
export type RowAct =
  | { readonly kind: 'remove' | 'duplicate'; readonly rowId: string }
  | { readonly kind: 'move'; readonly rowId: string; readonly to: number };

/** What came of a pasted programme. */
export interface PastedProgramme {
  readonly items: number;
  /** How many of them are votes whose options nobody has written yet. */
  readonly polls: number;
  /** Lines that only greet, and are no items. */
  readonly greeting: readonly string[];
  /** The first item that starts at another time than the programme says; null if none does. */
  readonly other: OtherStart | null;
}

export interface PrepareActions {
  /** Adds an item after the current one and goes to it. */
  addItem: (item: NewItem) => Done;
  /**
   * Adds what the lines of a programme tell, after the item `afterId` or last, as one step. Resolves with the reason if nothing is taken: null
   * where the error that is shown says why.
   */
  addProgramme: (
    text: string,
    afterId: string | null,
  ) => Promise<Result<PastedProgramme, RowsRefusal | null>>;
  duplicateItem: (itemId: string) => Done;
  /** Refused with an error if its poll has votes. */
  removeItem: (itemId: string) => Done;
  /** To the place `to`, 0 first. */
  moveItem: (itemId: string, to: number) => Done;
  /** Changes an item as one step of its own. */
  arrangeItem: (itemId: string, edit: (item: AgendaItem) => AgendaItem) => Done;
  /** Takes an activity of a pack in after the current item. */
  takeActivity: (activityId: string) => Done;
  /** Changes an item's own fields, as somebody types. */
  editItem: (itemId: string, edit: (item: AgendaItem) => AgendaItem) => Done;
  /** Adds rows; resolves with the reason if they are not taken: null where people have voted, or where the error that is shown says why. */
  addRows: (
    pollId: string,
    texts: readonly string[],
    place: RowsPlace,
  ) => Promise<Result<void, RowsRefusal | null>>;
  arrangeRow: (pollId: string, act: RowAct) => Done;
  /** Changes what may be answered, as one step of undo. Nothing happens to a poll with votes. */
  reshapePoll: (pollId: string, edit: (poll: Poll) => Poll) => Done;
}

declare module '../core/app-state' {
  interface AppState extends PrepareActions {}
}
declare module '../core/question' {
  interface Dialogs {
    'add-item': unknown;
    'take-activity': unknown;
  }
}

export function createPrepareSlice({ get, writer, newId }: Context): PrepareActions {
  /** One step of its own, whatever was typed before and after. */
  const asStep = async (
    step: (session: Session) => ReturnType<typeof removeItem> | SessionChange | null,
  ): Done => {
    await get().sealEdits();
    const done = await writer.write((session) => {
      const change = step(session);
      if (change === null || !('ok' in change)) return change && ok(change);
      return change.ok ? change : err({ code: 'poll-has-votes' });
    });
    await get().sealEdits();
    return done;
  };
  const editRows = (pollId: string, edit: (poll: Poll) => Poll): Done =>
    asStep((session) => {
      const { workshop } = session;
      const poll = findPoll(workshop, pollId);
      if (!poll || isPollProtected(session, pollId)) return null;
      const edited = edit(poll);
      if (edited === poll) return null;
      const polls = workshop.polls.map((own) => (own.id === pollId ? edited : own));
      return { workshop: { ...workshop, polls } };
    });

  return {
    addItem: (wanted) =>
      asStep((session) => {
        const { item, poll } = itemToAdd(wanted, session, newId);
        return addItem(session, item, poll && { poll, roundId: newId() });
      }),
    addProgramme: async (text, afterId) => {
      const items = pastedItems(text);
      const outcomes: Result<AddedItems, RowsRefusal>[] = [];
      const written = await asStep((session) => {
        const made = { newId, newPoll: (kind: PollKind) => newPoll(kind, newId) };
        const added = addPastedItems(session, items, afterId, made);
        outcomes.push(added);
        return added.ok ? added.value.change : null;
      });
      const [outcome] = outcomes;
      if (outcome && !outcome.ok) return outcome;
      if (!outcome || !written.ok) return err(null);
      const { polls, other } = outcome.value;
      return ok({ items: items.length, polls, greeting: greetingLines(text), other });
    },
    duplicateItem: (itemId) => asStep((session) => duplicateItem(session, itemId, newId)),
    removeItem: (itemId) => asStep((session) => removeItem(session, itemId)),
    moveItem: (itemId, to) =>
      asStep(({ workshop }) => {
        const moved = withItemMoved(workshop, itemId, to);
        return moved === workshop ? null : { workshop: moved };
      }),
    arrangeItem: (itemId, edit) =>
      asStep(({ workshop }) => ({
        workshop: {
          ...workshop,
          agenda: workshop.agenda.map((item) => (item.id === itemId ? edit(item) : item)),
        },
      })),
    takeActivity: async (activityId) => {
      const { session } = get();
      const activity = findActivity(activityId);
      const parts = session && activity && partsToTake(activity, session.workshop, newId);
      if (!parts?.ok) return ok(undefined);
      for (const { item, added } of parts.value) {
        const done = await asStep((current) => addItem(current, item, added));
        if (!done.ok) return done;
      }
      return ok(undefined);
    },
    editItem: (itemId, edit) =>
      get().editWorkshop((workshop) => ({
        ...workshop,
        agenda: workshop.agenda.map((item) => (item.id === itemId ? edit(item) : item)),
      })),
    addRows: async (pollId, texts, place) => {
      const outcomes: Result<Poll, RowsRefusal>[] = [];
      const written = await editRows(pollId, (poll) => {
        const added = withNewRows(poll, texts, place, newId);
        outcomes.push(added);
        return added.ok ? added.value : poll;
      });
      const [outcome] = outcomes;
      if (outcome && !outcome.ok) return outcome;
      return outcome && written.ok ? ok(undefined) : err(null);
    },
    arrangeRow: (pollId, act) => editRows(pollId, (poll) => arranged(poll, act, newId)),
    reshapePoll: (pollId, edit) => editRows(pollId, edit),
  };
}

function arranged(poll: Poll, act: RowAct, newId: () => string): Poll {
  switch (act.kind) {
    case 'remove':
      return withoutRow(poll, act.rowId);
    case 'duplicate':
      return withRowDoubled(poll, act.rowId, newId());
    case 'move':
      return withRowMoved(poll, act.rowId, act.to);
  }
}

function inBoth(words: (dictionary: Dictionary['prepare']) => string): LocalText {
  const [da, en] = WORKSHOP_LANGUAGES.map((language) => words(dictionaryFor(language).prepare));
  return { da: da ?? '', en: en ?? '' };
}

/** The texts that a new poll of this kind begins with, in both languages. */
function newTexts(
  list: (dictionary: Dictionary['prepare']) => readonly string[],
): readonly LocalText[] {
  return list(dictionaryFor('da').prepare).map((_, index) =>
    inBoth((words) => list(words)[index] ?? ''),
  );
}

function itemToAdd(
  wanted: NewItem,
  session: Session,
  newId: () => string,
): { readonly item: AgendaItem; readonly poll: Poll | null } {
  const id = newId();
  if (wanted.kind === 'poll') {
    const poll = newPoll(wanted.pollKind, newId);
    return { item: { ...newItem('poll', { id, title: poll.title }), pollId: poll.id }, poll };
  }
  if (wanted.kind === 'result') {
    const { pollId } = wanted;
    const shown = findPoll(session.workshop, pollId)?.title;
    const title = shown
      ? inBothOf(shown, (words, text) => words.resultOf(text))
      : inBoth((words) => words.preview.result);
    return { item: { ...newItem('poll', { id, title }), pollId }, poll: null };
  }
  const { kind } = wanted;
  return {
    item: newItem(kind, { id, title: inBoth((words) => words.newTitles[kind]) }),
    poll: null,
  };
}

function inBothOf(
  text: LocalText,
  words: (dictionary: Dictionary['prepare'], text: string) => string,
): LocalText {
  return {
    da: words(dictionaryFor('da').prepare, text.da),
    en: words(dictionaryFor('en').prepare, text.en),
  };
}

function newPoll(kind: PollKind, newId: () => string): Poll {
  const head = {
    id: newId(),
    title: inBoth(({ newPoll: words }) => words.titles[kind]),
    instruction: inBoth(({ newPoll: words }) => words.instruction[kind]),
    editorNote: null,
  };
  const words = {
    prompt: inBoth(({ newPoll: own }) => own.prompt),
    steps: newTexts(({ newPoll: own }) => own.steps),
    dontKnow: inBoth(({ newPoll: own }) => own.dontKnow),
  };
  return blankPoll(
    kind,
    head,
    newTexts(({ newPoll: own }) => own.rows[kind]),
    words,
    newId,
  );
}

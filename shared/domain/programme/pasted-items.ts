/** Items of a pasted programme put into the «drejebog». */
import { withInserted } from '../../lib/arrange';
import type { LocalText } from '../../lib/language';
import { err, ok, type Result } from '../../lib/result';
import { AGENDA_LIMITS, PACK_TEXT_LIMITS, TEXT_LIMITS } from '../limits/limits';
import { withNewRows, type RowsRefusal } from '../poll/edit-rows';
import type { Poll, PollKind } from '../poll/poll';
import { methodFor } from '../poll/usual-method';
import { createRound } from '../round/round';
import type { Session, SessionChange } from '../session/session';
import { canHaveLines, newItem, type AgendaItem } from '../workshop/agenda-item';
import type { ItemLine } from '../workshop/item-line';
import { plannedStarts, timeOf } from '../workshop/agenda-times';
import { questionIn, voteKindIn } from './item-words';
import type { PastedItem } from './pasted-agenda';

/** An item whose planned start is another than the programme said. Times are HH:MM. */
export interface OtherStart {
  readonly title: string;
  readonly written: string;
  readonly planned: string;
}

export interface AddedItems {
  readonly change: SessionChange;
  /** How many votes are among the items: each is a new poll whose options nobody has written yet. */
  readonly polls: number;
  /** The first item that starts at another time than it says; null if none does. */
  readonly other: OtherStart | null;
}

/** What is made anew: ids, and a poll without options of its own. */
interface Made {
  readonly newId: () => string;
  readonly newPoll: (kind: PollKind) => Poll;
}

/**
 * The items after the item `afterId`, at the end for null, and the console at the last of them; refused as a whole if there is no room for
 * them. Each vote among them has a new poll, which asks what its line asks. The first item of an empty agenda sets when the day begins.
 */
export function addPastedItems(
  { workshop, position }: Session,
  items: readonly PastedItem[],
  afterId: string | null,
  made: Made,
): Result<AddedItems, RowsRefusal> {
  const count = workshop.agenda.length + items.length;
  const { items: most } = AGENDA_LIMITS;
  if (count > most) return err({ kind: 'too-many', rows: count, most });
  const long = items.findIndex(({ title }) => title.length > PACK_TEXT_LIMITS.agenda);
  if (long >= 0) return err({ kind: 'too-long', line: long + 1, most: PACK_TEXT_LIMITS.agenda });
  const added = items.map((item) => itemFrom(item, made));
  const polls = added.flatMap(({ poll }) => (poll ? [poll] : []));
  const place = workshop.agenda.findIndex(({ id }) => id === afterId);
  const at = place < 0 ? workshop.agenda.length : place + 1;
  const agenda = withInserted(
    workshop.agenda,
    at,
    added.map(({ item }) => item),
  );
  const begins = workshop.agenda.length === 0 ? (items[0]?.start ?? null) : null;
  const startTime = begins === null ? workshop.startTime : timeOf(begins);
  const starts = plannedStarts(startTime, agenda).slice(at).map(timeOf);
  const others = items.flatMap(({ title, start }, index) => {
    const planned = starts[index];
    if (start === null || planned === undefined || planned === timeOf(start)) return [];
    return [{ title, written: timeOf(start), planned }];
  });
  const agendaItemId = added.at(-1)?.item.id ?? position.agendaItemId;
  return ok({
    change: {
      workshop: { ...workshop, startTime, agenda, polls: [...workshop.polls, ...polls] },
      ...(polls.length > 0
        ? { rounds: polls.map((poll) => createRound(made.newId(), poll.id, methodFor(poll))) }
        : {}),
      position: { ...position, agendaItemId },
    },
    polls: items.filter(({ kind, details }) => kind === 'poll' && details.length === 0).length,
    other: others[0] ?? null,
  });
}

function itemFrom(
  { kind, title, minutes, details }: PastedItem,
  { newId, newPoll }: Made,
): { readonly item: AgendaItem; readonly poll: Poll | null } {
  const given = { id: newId(), title: inBoth(title) };
  if (kind !== 'poll') {
    const item = { ...newItem(kind, given), minutes };
    const lines = details.map((text) => promptLine(inBoth(text)));
    return { item: canHaveLines(item) ? { ...item, lines } : item, poll: null };
  }
  const blank = withOptions(newPoll(voteKindIn(title) ?? 'choice'), details, newId);
  const item = { ...newItem(kind, given), minutes, pollId: blank.id };
  const question = questionIn(title);
  if (question === null || question.length > TEXT_LIMITS.pollTitle.read) {
    return { item, poll: blank };
  }
  const own = { title: inBoth(question) };
  return { item: { ...item, ...own }, poll: { ...blank, ...own } };
}

/** The poll with these options instead of those to be written over; as it is if there are none. */
function withOptions(poll: Poll, options: readonly string[], newId: () => string): Poll {
  const written = withNewRows(poll, options, 'all', newId);
  return written.ok ? written.value : poll;
}

function promptLine(text: LocalText): ItemLine {
  return { kind: 'prompt', text, source: null };
}

function inBoth(text: string): LocalText {
  return { da: text, en: text };
}

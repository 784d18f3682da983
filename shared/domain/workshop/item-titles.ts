/**
 * Agenda items that bear their poll's title go on bearing it when the question is edited, and one that a pack wrote for its own question
 * follows once the question is another; a title that the facilitator wrote stays.
 */
import { canonicalJson } from '../../lib/canonical-json';
import { WORKSHOP_LANGUAGES, type LocalText } from '../../lib/language';
import { visibleText } from '../../lib/visible-text';
import type { Poll } from '../poll/poll';
import { pollIdOf, type AgendaItem } from './agenda-item';
import { findPoll, type Workshop } from './workshop';

/**
 * The workshop with this edition of one of its polls. `given`: the titles that packs wrote for items of this poll. `since` is the workshop
 * as it was when the typing began: a title that is like the item's own for a moment, while it is typed, is not the item's.
 */
export function withEditedPoll(
  workshop: Workshop,
  poll: Poll,
  given: readonly LocalText[] = [],
  since = workshop,
): Workshop {
  const before = findPoll(workshop, poll.id);
  if (!before) return workshop;
  const first = findPoll(since, poll.id) ?? before;
  const agenda = workshop.agenda.map((item) => {
    if (pollIdOf(item) !== poll.id) return item;
    const own = since.agenda.find(({ id }) => id === item.id) ?? item;
    const title = (language: keyof LocalText) => {
      const isAny = (text: string, of: readonly LocalText[]) =>
        of.some((one) => isSameLine(text, one[language]));
      const follows =
        isAny(item.title[language], [before.title, ...given]) &&
        isAny(own.title[language], [first.title, ...given]);
      if (!follows || poll.title[language] === before.title[language]) return item.title[language];
      // The question is what it was when the typing began, and so is the title.
      return poll.title[language] === first.title[language]
        ? own.title[language]
        : poll.title[language];
    };
    return { ...item, title: { da: title('da'), en: title('en') } };
  });
  const polls = workshop.polls.map((own) => (own.id === poll.id ? poll : own));
  return { ...workshop, polls, agenda };
}

/** True if the agenda changed only because items follow the titles of polls that were edited. */
export function onlyFollowsPolls(before: Workshop, after: Workshop): boolean {
  if (before.agenda.length !== after.agenda.length) return false;
  return after.agenda.every((item, place) => {
    const own = before.agenda[place];
    return own !== undefined && (canonicalJson(own) === canonicalJson(item) || follows(own, item));
  });

  function follows(own: AgendaItem, item: AgendaItem): boolean {
    const poll = findPoll(after, pollIdOf(item) ?? '');
    const old = findPoll(before, pollIdOf(item) ?? '');
    return (
      poll !== null &&
      old !== null &&
      canonicalJson({ ...own, title: null }) === canonicalJson({ ...item, title: null }) &&
      WORKSHOP_LANGUAGES.every(
        (language) =>
          own.title[language] === item.title[language] ||
          (old.title[language] !== poll.title[language] &&
            isSameLine(item.title[language], poll.title[language])),
      )
    );
  }
}

function isSameLine(one: string, other: string): boolean {
  return visibleText(one) === visibleText(other);
}

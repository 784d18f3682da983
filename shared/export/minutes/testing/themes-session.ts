/** A session with one vote on five themes, and the text of its minutes, section by section. */
import type { Entry } from '../../../domain/entry/entry';
import type { Poll } from '../../../domain/poll/poll';
import type { Round } from '../../../domain/round/round';
import type { Session } from '../../../domain/session/session';
import {
  choicePollOf,
  frozenOf,
  optionOf,
  roundIn,
  slipOf,
} from '../../../domain/testing/builders';
import { itemOf, sessionWith } from '../../../domain/testing/sessions';
import { resultsDocument } from '../../results-document';
import { minutesSections, textOf } from '../minutes';

export const themes = choicePollOf(['A', 'B', 'C', 'D', 'E'], {
  title: { da: 'temaerne', en: 'the themes' },
  options: ['A', 'B', 'C', 'D', 'E'].map((id) => ({ ...optionOf(id), title: { da: id, en: id } })),
});

export function sessionOf(
  entries: readonly Entry[],
  own: Partial<Round> = {},
  poll: Poll = themes,
  present = 131,
): Session {
  const round = {
    ...roundIn('closed', poll),
    frozen: frozenOf(poll, { present }),
    ...own,
  };
  const session = sessionWith([round], [poll]);
  const workshop = { ...session.workshop, present, agenda: [itemOf('item', poll.id)] };
  return { ...session, workshop, entries };
}

/** The text of the section at `place`. */
export function section(session: Session, place: number): string {
  const own = minutesSections(resultsDocument(session))[place];
  return own ? textOf(own) : '';
}
export const BRIEF = 0;
export const PEOPLE = 1;
export const VOTE = 2;
export const METHOD = 3;

export const votes = (counts: Readonly<Record<string, number>>, voters = 124) => [
  slipOf(1, 1, voters, counts),
];

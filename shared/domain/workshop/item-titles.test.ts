/** An agenda item follows the question it conducts as long as it bears its words. */
import { describe, expect, it } from 'vitest';
import { choicePollOf, textOf, workshopOf } from '../testing/builders';
import type { AgendaItem } from './agenda-item';
import { onlyFollowsPolls, withEditedPoll } from './item-titles';

const poll = { ...choicePollOf(['a', 'b']), title: { da: 'Hvad nu?', en: 'What now?' } };
const other = { ...choicePollOf(['a', 'b']), id: 'other', title: textOf('Hvad nu?') };

function item(id: string, da: string, en: string, pollId: string | null = poll.id): AgendaItem {
  return { id, kind: 'poll', title: { da, en }, minutes: 10, ownNote: '', pollId };
}

const workshop = workshopOf([poll, other], {
  agenda: [
    item('same', 'Hvad nu?', 'What now?'),
    item('own', 'Afstemning', 'Poll'),
    item('half', 'Hvad nu?', 'A vote'),
    item('of-another', 'Hvad nu?', 'What now?', other.id),
    item('of-none', 'Hvad nu?', 'What now?', null),
  ],
});
const edited = { ...poll, title: { da: 'Hvad så?', en: 'What then?' } };

describe('an edited question', () => {
  it('takes along the titles that were its own, language for language, and no other', () => {
    const after = withEditedPoll(workshop, edited);
    expect(after.polls).toEqual([edited, other]);
    expect(after.agenda.map(({ title }) => [title.da, title.en])).toEqual([
      ['Hvad så?', 'What then?'],
      ['Afstemning', 'Poll'],
      ['Hvad så?', 'A vote'],
      ['Hvad nu?', 'What now?'],
      ['Hvad nu?', 'What now?'],
    ]);
  });

  it('does not catch an item whose words it only passes while it is typed', () => {
    const passing = { ...poll, title: { da: 'Afstemning', en: 'What now?' } };
    const further = { ...poll, title: { da: 'Afstemning om alt', en: 'What now?' } };
    const typed = withEditedPoll(withEditedPoll(workshop, passing), further, [], workshop);
    expect(typed.agenda.map(({ title }) => title.da).slice(0, 2)).toEqual([
      'Afstemning om alt',
      'Afstemning',
    ]);
  });
});

describe('an item that bears the title a pack wrote for it', () => {
  const given = [{ da: 'Afstemning', en: 'Poll' }];
  const titlesAfter = (...editions: readonly (typeof poll)[]) =>
    editions
      .reduce((typed, edition) => withEditedPoll(typed, edition, given, workshop), workshop)
      .agenda.map(({ title }) => [title.da, title.en])[1];

  it('follows once the question is another, letter by letter, in the language that is typed', () => {
    const begun = { ...poll, title: { ...poll.title, da: 'Hvad n' } };
    const other = { ...poll, title: { ...poll.title, da: 'Hvornår?' } };
    expect(titlesAfter(begun)).toEqual(['Hvad n', 'Poll']);
    expect(titlesAfter(begun, other)).toEqual(['Hvornår?', 'Poll']);
  });

  it('keeps it where the question stays, and has it back where the question is again what it was', () => {
    expect(titlesAfter({ ...poll, instruction: textOf('Kun ét kryds') })).toEqual([
      'Afstemning',
      'Poll',
    ]);
    expect(titlesAfter(edited, poll)).toEqual(['Afstemning', 'Poll']);
  });
});

describe('the change of an agenda', () => {
  const after = withEditedPoll(workshop, edited);

  it('is only the polls’ where nothing but their titles was taken over', () => {
    expect(onlyFollowsPolls(workshop, after)).toBe(true);
    expect(onlyFollowsPolls(workshop, workshop)).toBe(true);
  });

  it.each<readonly [string, readonly AgendaItem[]]>([
    ['an item is gone', after.agenda.slice(1)],
    ['items changed places', after.agenda.toReversed()],
    ['another minute', after.agenda.map((one) => ({ ...one, minutes: one.minutes + 1 }))],
    ['words that are not the poll’s', after.agenda.map((one) => ({ ...one, title: textOf('x') }))],
  ])('is the agenda’s own where %s', (_, agenda) => {
    expect(onlyFollowsPolls(workshop, { ...after, agenda })).toBe(false);
  });
});

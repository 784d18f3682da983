/** The set-up form: its texts, and the workshop that they make. */
import { describe, expect, it } from 'vitest';
import { workshopOf } from '../../../shared/domain/testing/builders';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { problemsOf, textsOf, workshopFrom, type SetupTexts } from './setup-texts';

const workshop = workshopOf([]);
const texts = textsOf(workshop);
const words = dictionaryFor('da');
const withText = (change: Partial<SetupTexts>): SetupTexts => ({ ...texts, ...change });

it('begins with what the workshop says', () => {
  expect(texts).toMatchObject({
    title: 'Konference',
    date: '2026-09-22',
    startTime: '09:00',
    place: 'Odense',
    present: '20',
    tables: '3',
  });
});

describe('a problem', () => {
  it('is nowhere in what the workshop says itself', () => {
    expect(new Set(Object.values(problemsOf(texts, words)))).toEqual(new Set([null]));
  });

  it.each([
    ['title', '  ', words.setup.required],
    ['date', '22/9', words.setup.badDate],
    ['date', '', words.setup.badDate],
    ['startTime', 'efter kaffen', words.setup.badTime],
    ['present', '', words.collect.notANumber],
    ['present', 'mange', words.collect.notANumber],
    ['present', '-4', words.collect.notNegative],
    ['present', '0', words.collect.outOfRange('1', '999')],
    ['present', '1000', words.collect.outOfRange('1', '999')],
    ['tables', '0', words.collect.outOfRange('1', '99')],
    ['tables', '100', words.collect.outOfRange('1', '99')],
    ['tables', '2,5', words.collect.notANumber],
  ] as const)('in %s written «%s» is said there and nowhere else', (field, text, problem) => {
    const none = problemsOf(texts, words);
    expect(problemsOf(withText({ [field]: text }), words)).toEqual({ ...none, [field]: problem });
  });

  it.each([
    ['present', '999'],
    ['tables', '99'],
    ['startTime', '9.30'],
    ['place', ''],
    ['title', ' Årsmøde '],
  ] as const)('is none in %s written «%s»', (field, text) => {
    expect(problemsOf(withText({ [field]: text }), words)[field]).toBeNull();
  });
});

describe('the workshop', () => {
  it('is no other where nothing changed', () => {
    expect(workshopFrom(texts, workshop)).toBe(workshop);
    const same = withText({ startTime: '9.00', title: ' Konference ' });
    expect(workshopFrom(same, workshop)).toBe(workshop);
  });

  it.each([
    [{ title: ' Årsmøde ' }, { title: 'Årsmøde' }],
    [{ date: '2027-01-02' }, { date: '2027-01-02' }],
    [{ startTime: '9.30' }, { startTime: '09:30' }],
    [{ place: ' Nyborg ' }, { place: 'Nyborg' }],
    [{ place: '' }, { place: '' }],
  ] as const)('takes %o', (change, expected) => {
    expect(workshopFrom(withText(change), workshop)).toEqual({ ...workshop, ...expected });
  });

  it('spreads people anew over more tables', () => {
    expect(workshopFrom(withText({ tables: '6' }), workshop)).toEqual({
      ...workshop,
      tables: [4, 4, 3, 3, 3, 3].map((people, index) => ({ number: index + 1, people })),
    });
  });

  it('spreads more people anew over the tables', () => {
    expect(workshopFrom(withText({ present: '23' }), workshop)).toEqual({
      ...workshop,
      present: 23,
      tables: [8, 8, 7].map((people, index) => ({ number: index + 1, people })),
    });
  });

  it('keeps what was typed by hand at the tables, also where there are more or fewer of them', () => {
    const tables = [12, 3, 5].map((people, index) => ({ number: index + 1, people }));
    const byHand = workshopOf([], { tables });
    const after = (change: Partial<SetupTexts>) =>
      workshopFrom({ ...textsOf(byHand), ...change }, byHand);
    expect(after({ title: 'Ny' }).tables).toBe(tables);
    expect(after({ present: '25' })).toEqual({ ...byHand, present: 25 });
    const peopleAfter = (changes: Partial<SetupTexts>) =>
      after(changes).tables.map(({ people }) => people);
    expect(peopleAfter({ tables: '2' })).toEqual([12, 3]);
    // 20 people sit at the three tables: the new ones take nobody's place, and one each, since a table is never empty.
    expect(peopleAfter({ tables: '5' })).toEqual([12, 3, 5, 1, 1]);
    expect(peopleAfter({ present: '27', tables: '5' })).toEqual([12, 3, 5, 4, 3]);
    expect(after({ tables: '5' }).tables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps it through the digits of the new number: typing 12 over 3 passes by 1', () => {
    const tables = [12, 3, 5].map((people, index) => ({ number: index + 1, people }));
    const byHand = workshopOf([], { tables, present: 27 });
    const one = workshopFrom({ ...textsOf(byHand), tables: '1' }, byHand, byHand);
    const twelve = workshopFrom({ ...textsOf(byHand), tables: '12' }, one, byHand);
    const people = twelve.tables.map((table) => table.people);
    expect(people).toEqual([12, 3, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('spreads evenly again where nothing was typed by hand, whatever digits came between', () => {
    const even = workshopOf([], {
      present: 12,
      tables: [
        { number: 1, people: 6 },
        { number: 2, people: 6 },
      ],
    });
    const one = workshopFrom({ ...textsOf(even), tables: '1' }, even, even);
    const after = workshopFrom({ ...textsOf(even), tables: '3' }, one, even);
    expect(after.tables.map(({ people }) => people)).toEqual([4, 4, 4]);
  });

  it.each([
    [{ title: ' ' }],
    [{ date: 'i morgen' }],
    [{ startTime: '25' }],
    [{ present: 'x' }],
    [{ present: '0' }],
    [{ tables: '' }],
    [{ tables: '100' }],
  ])('keeps what it had where %o can’t be read', (change) => {
    expect(workshopFrom(withText(change), workshop)).toBe(workshop);
    expect(workshopFrom(withText({ place: 'Nyborg', ...change }), workshop)).toEqual({
      ...workshop,
      place: 'Nyborg',
    });
  });
});

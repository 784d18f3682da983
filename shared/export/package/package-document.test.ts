/** What of a day can be packed, what comes along unasked, and that no step holds figures which the room has not seen. */
import { describe, expect, it } from 'vitest';
import { PRACTICE_POLL_ID } from '../../domain/poll/poll';
import type { Round } from '../../domain/round/round';
import { choicePollOf, roundIn, slipOf } from '../../domain/testing/builders';
import { itemOf, sessionWith } from '../../domain/testing/sessions';
import { roundsIn } from '../results-document';
import { offeredVotes, usualChoice, withChosen } from './choice-of-slides';
import { packageDocument } from './package-document';

const poll = choicePollOf(['a', 'b', 'c', 'd']);
const practice = choicePollOf(['y', 'n'], { id: PRACTICE_POLL_ID });
/** Places 1, 2, 3 and 4: 937, 611, 283 and 101 votes of 1000, figures that are nowhere else. */
const SLIP = slipOf(1, 1, 1000, { a: 937, b: 611, c: 283, d: 101 });

function packed(round: Partial<Round>, workshop = {}, entries = [SLIP]) {
  const rounds = [
    { ...roundIn('revealed', poll), ...round, id: 'r1' },
    { ...roundIn('revealed', practice), revealStep: 9, id: 'r-practice' },
  ];
  const session = sessionWith(rounds, [poll, practice], { entries });
  const agenda = [itemOf('themes', poll.id), itemOf('trial', PRACTICE_POLL_ID)];
  return packageDocument({ ...session, workshop: { ...session.workshop, ...workshop, agenda } });
}

const SEEN = { state: 'revealed', shownThrough: 1, shownBallots: 0, wallThrough: 1 } as const;

describe('the steps of a reveal', () => {
  it('that the room saw come along, each once', () => {
    const { steps, parts } = packed({ ...SEEN, revealStep: 3 });
    const names = steps.flatMap(({ slides }) => slides.map(({ name }) => name));
    expect(names).toEqual(
      [1, 2, 3].map((step): unknown => expect.stringMatching(`^01 .* – trin ${step}$`)),
    );
    expect(parts[0]?.slides.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^01 .* – hele resultatet$/),
    ]);
  });

  it('hold no figure of a place that was not shown, nor does what is made of them alone', () => {
    const document = packed({ ...SEEN, revealStep: 0 });
    const names = document.steps.flatMap(({ slides }) => slides.map(({ name }) => name));
    expect(names).toHaveLength(1);
    const own = withChosen(document, new Set(names));
    const text = JSON.stringify([own.parts, own.steps]);
    expect(text).toContain('283');
    for (const hidden of ['937', '611', '101']) expect(text).not.toContain(hidden);
  });

  it('are none of what was corrected since, or hidden again', () => {
    const late = slipOf(2, 1, 1000, { a: 5 }, { replaces: SLIP.id });
    expect(packed({ ...SEEN, revealStep: 3 }, {}, [SLIP, late]).steps).toEqual([]);
    expect(packed({ ...SEEN, state: 'closed' }).steps).toEqual([]);
  });
});

describe('unasked', () => {
  const isOn = (document: ReturnType<typeof packed>) =>
    offeredVotes(document, 'da').map(({ isPractice, slides }) => [
      isPractice,
      ...slides.map(({ name }) => usualChoice(document).has(name)),
    ]);

  it('what the room saw whole comes along, and the practice question does not', () => {
    expect(isOn(packed({ ...SEEN, revealStep: 3 }))).toEqual([
      [false, true, true, true, true],
      [true, false],
    ]);
  });

  it('of what it saw in part, only the steps it saw', () => {
    expect(isOn(packed({ ...SEEN, revealStep: 1 }))[0]).toEqual([false, true, true, false]);
  });

  it('nothing comes along of a rehearsal, whose pictures are marked', () => {
    const document = packed({ ...SEEN, revealStep: 3 }, { rehearsalOf: 'w0' });
    expect(usualChoice(document).size).toBe(0);
    const marks = offeredVotes(document, 'da').flatMap(({ slides }) =>
      slides.map(({ slide }) => slide.mark),
    );
    expect(marks.every((mark) => mark?.startsWith('GENERALPRØVE'))).toBe(true);
  });
});

it.each([
  [{ state: 'closed' }, 'IKKE VIST FOR SALEN'],
  [{ state: 'closed', shownThrough: 1, shownBallots: 0 }, 'SKJULT FOR SALEN IGEN'],
  [{ ...SEEN, revealStep: 1 }, 'IKKE VIST HELT FOR SALEN'],
  [{ ...SEEN, revealStep: 3 }, undefined],
] as const)('a picture of %j says %s', (round, mark) => {
  expect(packed(round).parts[0]?.slides[0]?.slide.mark).toBe(mark);
});

it('what is chosen is what is there, and whose figures others then know', () => {
  const document = packed({ ...SEEN, revealStep: 3 });
  const [step] = document.steps[0]?.slides ?? [];
  const own = withChosen(document, new Set([step?.name ?? '']));
  expect(own.parts).toEqual([]);
  expect(own.steps.flatMap(({ slides }) => slides)).toEqual([step]);
  expect(roundsIn(own)).toEqual(['r1']);
});

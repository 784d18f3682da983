// @vitest-environment jsdom
/** Common answers and ballot corrections are replaced by what they should have been, never by something impossible. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { BallotContent } from '../../../shared/domain/ballot/ballot';
import type { BallotCorrectionEntry } from '../../../shared/domain/entry/entry';
import type { Poll } from '../../../shared/domain/poll/poll';
import { ballotOf, marked, SPOILED } from '../../../shared/domain/testing/ballots';
import {
  answerOf,
  choicePollOf,
  drawOf,
  placed,
  roundIn,
  scalePollOf,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { ok } from '../../../shared/lib/result';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { CorrectAnswerDialog } from './correction-dialogs';
import { CorrectBallotDialog } from './correction-dialogs';
import { CorrectedNotice } from './projector-panel';

const poll = choicePollOf(['Ro', 'Mod', 'Tid'], { maxMarks: 2 });

function aboutRound(own: Poll) {
  const round = roundIn('closed', own);
  if (!round.frozen) throw new Error('A closed round is frozen.');
  return { round, frozen: round.frozen };
}

function acts() {
  const done = () => Promise.resolve(ok(undefined));
  return {
    replaceEntry: vi.fn<AppState['replaceEntry']>(done),
    replaceCorrection: vi.fn<AppState['replaceCorrection']>(done),
  };
}

const box = (name: string, within_: HTMLElement = document.body) =>
  within(within_).getByRole('checkbox', { name });
const save = () => screen.getByRole('button', { name: 'Gem rettelsen' });

describe('a joint answer', () => {
  function showAnswer(own: Poll, marks: readonly string[]) {
    const { round, frozen } = aboutRound(own);
    const entry = answerOf(1, 1, 6, marks);
    const session = sessionWith([round], [own], { entries: [entry] });
    const { replaceEntry } = acts();
    const shown = show(
      <CorrectAnswerDialog {...{ entry, frozen }} breachText={({ kind }) => kind} />,
      { phase: 'session', session, replaceEntry },
    );
    return { ...shown, replaceEntry, entry };
  }

  it('is replaced by other marks and people', async () => {
    const { user, replaceEntry, entry } = showAnswer(poll, ['Ro']);
    await user.click(box('1 Ro'));
    await user.click(box('3 Tid'));
    await user.click(box('2 Mod'));
    const people = screen.getByRole('textbox', { name: 'Stemte' });
    await user.clear(people);
    await user.type(people, '5{Enter}');
    const count = { kind: 'table-answer', table: 1, voters: 5, marks: ['Mod', 'Tid'] };
    expect(replaceEntry.mock.calls).toEqual([['r1', entry.id, count, false]]);
  });

  it('is never saved with too many marks: the table is there to be asked', async () => {
    const { user, replaceEntry } = showAnswer(poll, ['Ro', 'Mod']);
    await user.click(box('3 Tid'));
    await user.click(save());
    expect(screen.getByRole('alert').textContent).toBe('marks-over-possible');
    expect(screen.queryByRole('button', { name: 'Gem alligevel' })).toBeNull();
    expect(replaceEntry).not.toHaveBeenCalled();
  });

  it('of more people than the table has is saved when that is said to be meant', async () => {
    const { user, replaceEntry } = showAnswer(poll, ['Ro']);
    const people = screen.getByRole('textbox', { name: 'Stemte' });
    await user.clear(people);
    await user.type(people, '8');
    await user.click(save());
    expect(replaceEntry).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Gem alligevel' }));
    expect(replaceEntry.mock.calls[0]?.[3]).toBe(true);
  });

  it('on a scale has one answer a statement, or none', async () => {
    const { user, replaceEntry } = showAnswer(scalePollOf(['s1', 's2']), ['s1/2', 's2/0']);
    const statement = (name: string) => screen.getByRole('group', { name });
    const choose = (name: string, answer: string) =>
      user.click(within(statement(name)).getByRole('radio', { name: answer }));
    await choose('1 s1', '4 Trin 4');
    await choose('2 s2', 'intet svar');
    await user.click(save());
    expect(replaceEntry.mock.calls[0]?.[2]).toMatchObject({ marks: ['s1/4'] });
  });
});

describe('the correction of a ballot', () => {
  const entryOf = (from: BallotContent, to: BallotContent | null): BallotCorrectionEntry => ({
    ...placed(1),
    ...{ roundId: 'r1', kind: 'ballot-correction', origin: { kind: 'room' }, from, to },
  });

  function showCorrection(entry: BallotCorrectionEntry) {
    const about = aboutRound(poll);
    const ballots = [ballotOf('x', marked('Ro')), ballotOf('y', marked('Mod'))];
    const session = sessionWith([about.round], [poll], { entries: [entry], ballots });
    const { replaceCorrection } = acts();
    const shown = show(<CorrectBallotDialog {...about} entry={entry} />, {
      phase: 'session',
      session,
      replaceCorrection,
    });
    const side = (name: string) => screen.getByRole('group', { name });
    return { ...shown, replaceCorrection, side };
  }

  it('is replaced by another content of either side', async () => {
    const entry = entryOf(marked('Ro'), marked('Mod'));
    const { user, replaceCorrection, side } = showCorrection(entry);
    await user.click(box('3 Tid', side('Skulle have været')));
    await user.click(save());
    const next = { origin: { kind: 'room' }, from: marked('Ro'), to: marked('Mod', 'Tid') };
    expect(replaceCorrection.mock.calls).toEqual([['r1', entry.id, next]]);
  });

  it('may say that the ballot was spoiled', async () => {
    const { user, replaceCorrection, side } = showCorrection(entryOf(marked('Ro'), marked('Mod')));
    await user.click(box('Ugyldig', side('Skulle have været')));
    await user.click(save());
    expect(replaceCorrection.mock.calls[0]?.[2]).toMatchObject({ to: SPOILED });
  });

  it('is not saved where no such ballot was recorded, and says what to do', async () => {
    const { user, replaceCorrection, side } = showCorrection(entryOf(marked('Ro'), marked('Mod')));
    await user.click(box('3 Tid', side('Blev registreret som')));
    await user.click(save());
    expect(screen.getByRole('alert').textContent).toMatch(/^Der er ikke registreret nogen/);
    expect(replaceCorrection).not.toHaveBeenCalled();
  });

  it('leaves a ballot that should not have been as it is', () => {
    const { side } = showCorrection(entryOf(marked('Ro'), null));
    expect(side('Skulle have været').textContent).toContain('Ingen stemmeseddel');
  });
});

it.each([
  { kind: 'recount-draw', text: /^Kontroltællingen er i gang/, button: 'Skriv »foreløbigt«' },
  { kind: 'table-slip', text: /^Resultatet er ændret/, button: 'Vis det rettede resultat' },
] as const)(
  'after a $kind the console asks whether the wall is to follow',
  ({ kind, text, button }) => {
    const round = { ...roundIn('revealed', poll), shownThrough: 1, wallThrough: 1 };
    const later = kind === 'table-slip' ? slipOf(2, 2, 7, { Ro: 1 }) : drawOf(2, [1]);
    const entries = [slipOf(1, 1, 7, { Ro: 5 }), later];
    show(<CorrectedNotice />, {
      phase: 'session',
      session: sessionWith([round], [poll], { entries }),
    });
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
  },
);

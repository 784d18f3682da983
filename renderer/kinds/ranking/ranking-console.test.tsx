// @vitest-environment jsdom
/** A ranking on every surface of the console and on paper: what is typed, what is wrong with it and what to do, and where it is voted. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NEW_VOTER } from '../../../shared/domain/ballot-box/box-voter';
import { rankingPollOf, workshopOf } from '../../../shared/domain/testing/builders';
import { typed } from '../../../shared/domain/testing/ballot-keys';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { ballotMessage } from '../../features/collect/typing/ballot-words';
import { BallotDocument } from '../../print/ballot-document';
import { ParticipantSheet } from '../../print/participant-sheet';
import { TableSlip } from '../../print/table-slip';
import { show } from '../../testing/screen';
import { ranking } from './ranking';

afterEach(cleanup);

const poll = rankingPollOf(['Retning', 'Rammer', 'Ro']);
const da = dictionaryFor('da');

describe('while a ballot is typed', () => {
  const said = (keys: string) => ballotMessage(poll, typed(poll, keys).state, 'ballot', da);

  it('each option shows its place, and the next one is marked', () => {
    const { TypedBallot } = ranking.ballots;
    show(<TypedBallot poll={poll} typing={typed(poll, '2').state} />, {});
    const rows = screen.getAllByRole('listitem').map((row) => [row.className, row.textContent]);
    expect(rows).toEqual([
      ['ballot-row is-marked', '1Retning2. plads'],
      ['ballot-row is-next', '2Rammer'],
      ['ballot-row', '3Ro'],
    ]);
  });

  it.each([
    ['2 2', '2 står allerede ved nr. 1.', 'Tast - og Enter'],
    ['2 7', '»7« er ikke en plads. Brug 1 til 3', '- for en ugyldig'],
    ['2 . .', '2 svarmuligheder har ikke noget tal.', 'Tryk Enter to gange'],
    ['2 Enter', '2 tal mangler.', 'Tryk Enter igen: Så registreres sedlen som ugyldig'],
    ['1 2 3 1', 'Alle svarmuligheder har et tal.', 'Backspace'],
  ])('%s says what is wrong and what to do', (keys, what, then) => {
    const { text, tone } = said(keys);
    expect(tone).toBe('wrong');
    expect(text).toContain(what);
    expect(text).toContain(then);
  });

  it('a ballot that is not finished yet is no mistake', () => {
    expect(said('2').tone).toBe('plain');
    expect(said('2 1 3').tone).toBe('plain');
  });

  it('its keys are told by option', () => {
    const [record] = typed(poll, '2 3 1 Enter').records;
    expect(ranking.ballots.keysOf(poll, new Set(record?.marks))).toBe('2 3 1');
  });
});

it('a correction gives each option one of the places', () => {
  const onMarks = vi.fn();
  const marks = ['Retning/1', 'Rammer/2', 'Ro/3'];
  show(<ranking.MarksField {...{ poll, marks, onMarks }} />, {});
  const group = screen.getByRole('group', { name: '2 Rammer' });
  fireEvent.click(Array.from(group.querySelectorAll('input'))[2] ?? group);
  expect(onMarks).toHaveBeenCalledWith(['Retning/1', 'Rammer/3', 'Ro/3']);
});

describe('at the box', () => {
  const words = da.ballotBox;

  it('shows the places given, what comes next, and what is missing', () => {
    const act = vi.fn();
    const marks = ['Ro/1'];
    const at = { marks, words, act, language: 'da' } as const;
    const box = ranking.box.screen(poll, { kind: 'ranking', isLacking: true }, at);
    expect(box).toMatchObject({
      problem: '2 har ikke fået en plads endnu. Tryk på dem i rækkefølge.',
      status: 'Tryk på det, der skal være nummer 2.',
    });
    show(box?.body, {});
    const first = screen.getByRole('button', { name: /Ro$/u, pressed: true });
    expect(first.getAttribute('aria-description')).toBe('1. plads');
    fireEvent.click(screen.getByRole('button', { name: /Rammer$/u, pressed: false }));
    expect(act).toHaveBeenCalledWith({ kind: 'mark', cell: 'Rammer/2' });
  });

  it('looks the ballot over in the order of the places', () => {
    const marks = ['Retning/3', 'Rammer/1', 'Ro/2'];
    const lines = ranking.box.lines(poll, marks, 'da').map(({ name, answer }) => [name, answer]);
    expect(lines).toEqual([
      ['', '1. Rammer'],
      ['', '2. Ro'],
      ['', '3. Retning'],
    ]);
    const at = { marks, words, act: () => undefined, language: 'da' } as const;
    expect(ranking.box.screen(poll, NEW_VOTER.step, at)).toBeNull();
  });
});

describe('on paper', () => {
  const workshop = workshopOf([poll]);

  it('has a box for a number at each option, and says how', () => {
    const sheet = renderToStaticMarkup(
      <ParticipantSheet workshop={workshop} poll={poll} tableNumber={null} />,
    );
    expect(sheet.split('print-box-mark').length - 1).toBe(3);
    expect(sheet).toContain('Skriv tallene 1 til 3');
    // Numbers of the program’s own would look like an order.
    expect(sheet).not.toMatch(/print-number">\d/u);
    // The host of a table can’t count it.
    expect(sheet).not.toContain('bordværten');
    const ballots = renderToStaticMarkup(
      <BallotDocument papers={[{ poll, workshop }]} asked={2} isSample />,
    );
    expect((ballots.split('print-ballot-box').length - 1) % 3).toBe(0);
    expect(ballots).toContain('Skriv tallene 1 til 3');
  });

  it('has no slip for a table', () => {
    expect(
      renderToStaticMarkup(<TableSlip workshop={workshop} poll={poll} tableNumber={1} />),
    ).toBe('');
  });
});

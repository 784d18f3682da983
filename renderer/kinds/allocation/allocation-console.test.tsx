// @vitest-environment jsdom
/** Points that are spread, on every surface of the console and on paper: what is typed, what does not add up and what to do, and where it is voted. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allocationPollOf, workshopOf } from '../../../shared/domain/testing/builders';
import { typed } from '../../../shared/domain/testing/ballot-keys';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { ballotMessage } from '../../features/collect/typing/ballot-words';
import { BallotDocument } from '../../print/ballot-document';
import { ParticipantSheet } from '../../print/participant-sheet';
import { TableSlip } from '../../print/table-slip';
import { show } from '../../testing/screen';
import { allocation } from './allocation';

afterEach(cleanup);

const poll = allocationPollOf(['Retning', 'Rammer', 'Ro']);
const hundred = allocationPollOf(['Retning', 'Rammer', 'Ro'], { totalPoints: 100 });
const da = dictionaryFor('da');

describe('while a ballot is typed', () => {
  const said = (keys: string, of = poll) => ballotMessage(of, typed(of, keys).state, 'ballot', da);

  it('each option shows its points, and the sum stands above', () => {
    const { TypedBallot } = allocation.ballots;
    show(<TypedBallot poll={poll} typing={typed(poll, '5 3').state} />, {});
    expect(screen.getByText('8 af 10 point er fordelt')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      ...['1Retning5 point', '2Rammer3 point', '3Ro'],
    ]);
  });

  it.each([
    ['5 3 1', 'Pointene giver 9, og der skal være 10.', 'Tryk Enter to gange'],
    ['5 7', 'Pointene giver 12, og der skal være 10.', 'ret med Backspace'],
    ['5 3 Enter', 'Der er fordelt 8 af 10 point.', 'Så registreres sedlen som ugyldig'],
    ['5 x', '»x« er ikke et antal point.', 'Brug 0 til 10'],
    ['. 5', 'Den er tastet som blank.', 'Backspace'],
  ])('%s says what is wrong and what to do', (keys, what, then) => {
    const { text, tone } = said(keys);
    expect([tone, text.includes(what), text.includes(then)]).toEqual(['wrong', true, true]);
  });

  it('a ballot that is not finished yet is no mistake', () => {
    expect([said('5').tone, said('5 3 2').tone]).toEqual(['plain', 'plain']);
  });

  it('more points than are spread on paper are for the box', () => {
    expect(said('5', hundred).text).toContain('100 point fordeles i stemmeboksen');
  });

  it('its keys are told by option', () => {
    const [record] = typed(poll, '+ 0 0 Enter').records;
    expect(allocation.ballots.keysOf(poll, new Set(record?.marks))).toBe('+ 0 0');
  });
});

it('a correction gives each option a number, and none at all is blank', () => {
  const onMarks = vi.fn();
  const marks = ['Retning/5', 'Rammer/5', 'Ro/0'];
  show(<allocation.MarksField {...{ poll, marks, onMarks }} />, {});
  fireEvent.change(screen.getByLabelText('2 Rammer'), { target: { value: '3' } });
  expect(onMarks).toHaveBeenLastCalledWith(['Retning/5', 'Rammer/3', 'Ro/0']);
  fireEvent.change(screen.getByLabelText('1 Retning'), { target: { value: '0' } });
  fireEvent.change(screen.getByLabelText('2 Rammer'), { target: { value: '0' } });
  expect(onMarks).toHaveBeenLastCalledWith([]);
});

describe('at the box', () => {
  const boxOf = (of: typeof poll, marks: readonly string[], step = {}) => {
    const act = vi.fn();
    const open = { kind: 'allocation', isLacking: false, isOver: false, ...step } as const;
    const at = { marks, words: da.ballotBox, act, language: 'da' } as const;
    return { act, box: allocation.box.screen(of, open, at) };
  };
  const marks = ['Rammer/0', 'Ro/0', 'Retning/4'];

  it('says what is left, and what is missing', () => {
    const { box } = boxOf(poll, marks, { isLacking: true });
    expect(box).toMatchObject({
      problem: 'Du har 6 point tilbage. Giv dem til noget, før du går videre.',
      status: 'Du har 6 point tilbage.',
    });
  });

  it('has buttons that give a point and take one', () => {
    const { act, box } = boxOf(poll, marks);
    show(box?.body, {});
    fireEvent.click(screen.getByRole('button', { name: '1 point mere til Ro' }));
    expect(act).toHaveBeenLastCalledWith({ kind: 'mark', cell: 'Ro/1' });
    fireEvent.click(screen.getByRole('button', { name: '1 point mindre til Retning' }));
    expect(act).toHaveBeenLastCalledWith({ kind: 'mark', cell: 'Retning/3' });
    expect(screen.getByLabelText('Point til Retning').textContent).toBe('4');
  });

  it('gives five at a time where there are many', () => {
    const { act, box } = boxOf(hundred, ['Rammer/0', 'Ro/0', 'Retning/4']);
    show(box?.body, {});
    fireEvent.click(screen.getByRole('button', { name: '5 point mere til Retning' }));
    expect(act).toHaveBeenLastCalledWith({ kind: 'mark', cell: 'Retning/9' });
    fireEvent.click(screen.getByRole('button', { name: '5 point mindre til Retning' }));
    expect(act).toHaveBeenLastCalledWith({ kind: 'mark', cell: 'Retning/0' });
  });
});

describe('on paper', () => {
  const workshop = workshopOf([poll]);
  const sheetOf = (of: typeof poll) =>
    renderToStaticMarkup(<ParticipantSheet workshop={workshop} poll={of} tableNumber={null} />);

  it('has a box for a number at each option, says how, and has no slip for a table', () => {
    expect(sheetOf(poll).split('print-box-mark').length - 1).toBe(3);
    expect(sheetOf(poll)).toContain('Fordel 10 point');
    expect(sheetOf(poll)).not.toContain('bordværten');
    const ballots = renderToStaticMarkup(
      <BallotDocument papers={[{ poll, workshop }]} asked={2} isSample />,
    );
    expect((ballots.split('print-ballot-box').length - 1) % 3).toBe(0);
    expect(
      renderToStaticMarkup(<TableSlip workshop={workshop} poll={poll} tableNumber={1} />),
    ).toBe('');
  });

  it('sends those with more than ten points to the box', () => {
    expect(sheetOf(hundred)).toContain('Der stemmes i stemmeboksen');
  });
});

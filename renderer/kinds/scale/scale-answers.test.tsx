// @vitest-environment jsdom
/** «Ved ikke» on every surface of the console and on paper: it is there where the scale has it, and nowhere else. */
import { cleanup, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_BALLOT_TYPED } from '../../../shared/domain/ballot/ballot-typing';
import { cellsOf } from '../../../shared/domain/poll/cell';
import { scalePollOf, workshopOf } from '../../../shared/domain/testing/builders';
import { scaleResultOf } from '../../../shared/domain/testing/kinds/results';
import { BallotDocument } from '../../print/ballot-document';
import { ParticipantSheet } from '../../print/participant-sheet';
import { TableSlip } from '../../print/table-slip';
import { show } from '../../testing/screen';
import { scaleBallots } from './scale-ballots';
import { ScaleGrid, ScaleMarks } from './scale-fields';
import { scaleCountGroups } from './scale-names';
import { ScaleResultTable } from './scale-result';

afterEach(cleanup);

const STATEMENTS = 2;

describe.each([
  { unsure: 'Kan ikke svare', steps: 2, answers: 3 },
  { unsure: 'Kan ikke svare', steps: 7, answers: 8 },
  { unsure: '', steps: 2, answers: 2 },
  { unsure: '', steps: 7, answers: 7 },
])('$steps steps, «Ved ikke» in the words »$unsure«', ({ unsure, steps, answers }) => {
  const poll = scalePollOf(['s', 't'], steps, unsure);
  const isThere = (text: string) => text.includes('Kan ikke svare');
  const workshop = workshopOf([poll]);

  it('has a field for each answer to count, and no other', () => {
    const fields: string[] = [];
    show(
      <ScaleGrid
        poll={poll}
        fieldAt={(cell) => {
          fields.push(cell);
          return cell;
        }}
      />,
      {},
    );
    expect([...new Set(fields)]).toEqual(cellsOf(poll).map(({ id }) => id));
    expect(new Set(fields).size).toBe(STATEMENTS * answers);
    expect(screen.getAllByRole('columnheader')).toHaveLength(answers);
    expect(isThere(document.body.textContent)).toBe(unsure !== '');
    const groups = scaleCountGroups(poll, 'da');
    expect(groups.map((group) => group.fields.length)).toEqual([answers, answers]);
  });

  it('offers each answer for a joint answer and a typed ballot', () => {
    const { TypedBallot, refusal } = scaleBallots;
    show(
      <>
        <ScaleMarks poll={poll} marks={[]} onMarks={() => undefined} />
        <TypedBallot poll={poll} typing={NO_BALLOT_TYPED} />
      </>,
      {},
    );
    // «Intet svar» comes on top.
    expect(screen.getAllByRole('radio')).toHaveLength(STATEMENTS * (answers + 1));
    expect(document.querySelectorAll('kbd')).toHaveLength(answers + 1);
    const refusedStep = (typed: string, range: string, hasDontKnow: boolean) =>
      `${typed} ${range} ${String(hasDontKnow)}`;
    const words = { refusedStep, refusedMore: '' } as unknown as Parameters<typeof refusal>[3];
    expect(refusal(poll, [], '9', words)).toBe(`9 1–${steps} ${String(unsure !== '')}`);
  });

  it('has a column of its result only where it is an answer', () => {
    show(<ScaleResultTable result={scaleResultOf(poll, [[1], [2]], 5)} />, {});
    // Its steps, perhaps «Ved ikke», no answer, n and mean.
    expect(screen.getAllByRole('columnheader')).toHaveLength(answers + 3);
    expect(isThere(document.body.textContent)).toBe(unsure !== '');
  });

  it('has a box for each answer on sheet, slip and ballot', () => {
    const boxesOf = (html: string, part: string) => html.split(part).length - 1;
    const sheet = renderToStaticMarkup(
      <ParticipantSheet workshop={workshop} poll={poll} tableNumber={null} />,
    );
    expect(boxesOf(sheet, 'print-box-mark')).toBe(STATEMENTS * answers);
    const slip = renderToStaticMarkup(
      <TableSlip workshop={workshop} poll={poll} tableNumber={1} />,
    );
    expect(boxesOf(slip, 'print-cell')).toBe(STATEMENTS * (answers + 1));
    const ballots = renderToStaticMarkup(
      <BallotDocument papers={[{ poll, workshop }]} asked={2} isSample />,
    );
    expect(boxesOf(ballots, 'print-ballot-box') % (STATEMENTS * answers)).toBe(0);
    for (const html of [sheet, slip, ballots]) {
      expect(isThere(html.replaceAll(/\u00ad/gu, ''))).toBe(unsure !== '');
    }
  });
});

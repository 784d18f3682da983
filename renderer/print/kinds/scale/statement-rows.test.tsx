// @vitest-environment jsdom
/** The columns of a scale on paper: a word of one's own step is not broken while the statements have room. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { scalePollOf, textOf } from '../../../../shared/domain/testing/builders';
import { PRINT_SIZES } from '../../size/print-size';
import { StatementRows } from './statement-rows';

afterEach(cleanup);

const [LARGEST] = PRINT_SIZES;

/** The widths in millimetres of the columns of these steps, «Ved ikke» last; 180 is what a sheet is wide. */
function columnsOf(steps: readonly string[]): { boxes: readonly number[]; text: number } {
  if (!LARGEST) throw new Error('no size');
  const poll = scalePollOf(['x']);
  const scale = {
    ...poll.scale,
    steps: steps.map((step, at) => ({ value: at + 1, label: textOf(step) })),
  };
  const { container } = render(
    <StatementRows
      poll={{ ...poll, scale }}
      {...{ language: 'da', total: null, boxKind: 'mark', size: LARGEST }}
    />,
  );
  const template = container.querySelector<HTMLElement>('.print-columns')?.style ?? null;
  const [number = 0, ...boxes] = (template?.gridTemplateColumns ?? '')
    .split(' ')
    .filter((part) => part.endsWith('mm'))
    .map((part) => Number.parseFloat(part));
  return { boxes, text: 180 - number - boxes.reduce((sum, box) => sum + box, 0) };
}

it('is as wide as the longest word of its steps', () => {
  const { boxes, text } = columnsOf(['Aldrig', 'Sjældent', 'Sommetider', 'Ofte', 'Altid']);
  expect(boxes).toHaveLength(6);
  // «Sommetider» in 9 points measures 17.7 mm.
  for (const box of boxes) expect(box).toBeGreaterThan(18);
  expect(text).toBeGreaterThan(47);
});

it('leaves room for the statements, however long the words are', () => {
  const long = Array.from({ length: 7 }, (_, at) => `Uoverensstemmende${at}`);
  expect(columnsOf(long).text).toBeGreaterThan(47);
});

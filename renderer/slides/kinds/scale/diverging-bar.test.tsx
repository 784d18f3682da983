// @vitest-environment jsdom
/** The centre line of a diverging bar crosses no label. */
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { divergingScale, placeSegments } from '../../../../shared/slides/layout/diverging-layout';
import { DivergingBar } from './diverging-bar';

const WIDTH = 420;
const BAR_TOP = 40;

/** Where the line begins, in pixels from the row's top. */
function lineTop(percents: readonly number[]): number {
  const segments = percents.map((percent, index) => ({
    ...{ value: index + 1, percent: `${percent}\u00a0%`, fraction: percent / 100 },
    numbers: { percent },
  }));
  const scale = divergingScale([{ segments }], WIDTH);
  const { container } = render(
    <DivergingBar
      segments={placeSegments(segments, scale, WIDTH)}
      stepCount={percents.length}
      layout={{
        ...{ chartLeft: 0, chartWidth: WIDTH, rowHeight: 80, barTop: BAR_TOP, barHeight: 30 },
        ...{ aboveHeight: 34, isTight: true, scale },
      }}
    />,
  );
  const line = container.querySelector<HTMLElement>('.diverging-centre');
  return Number.parseFloat(line?.style.top ?? '');
}

it('begins at the bar where labels stand on it, and at the top where none does', () => {
  expect(lineTop([1, 2, 1, 96])).toBe(BAR_TOP - 2);
  expect(lineTop([50, 0, 0, 50])).toBe(0);
});

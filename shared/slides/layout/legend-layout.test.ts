/** The legend of a scale: no more rows than its steps need. */
import { expect, it } from 'vitest';
import { legendRows } from './legend-layout';

const LONG = 'I meget høj grad og i alle forvaltninger';
const SHORT = 'Delvist';
const STEPS = [LONG, LONG, SHORT, LONG, SHORT, SHORT, LONG];

it('spreads steps evenly where that takes no more rows', () => {
  expect(legendRows([SHORT, SHORT, SHORT, SHORT, SHORT], 900)).toEqual([3, 2]);
  expect(legendRows([SHORT, SHORT, SHORT], 2000)).toEqual([3]);
  expect(legendRows([])).toEqual([]);
});

it('fills row after row where steps are of uneven length', () => {
  // A long step takes some 740 pixels, a short one some 220.
  expect(legendRows(STEPS, 1500)).toEqual([2, 4, 1]);
  expect(legendRows([LONG, LONG, SHORT], 1000)).toEqual([1, 2]);
});

it('gives each step a row of its own only where no two fit beside each other', () => {
  expect(legendRows([LONG, LONG, LONG], 500)).toEqual([1, 1, 1]);
});

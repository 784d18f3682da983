/** A second laptop's notes come along: with votes, without any, and once only. */
import { expect, it } from 'vitest';
import { stamps } from '../testing/arbitraries';
import { choicePollOf, roundIn, slipOf } from '../testing/builders';
import { sessionWith } from '../testing/sessions';
import { applyChange } from '../session/session';
import type { ItemNotes } from '../workshop/item-notes';
import { hasNews } from './merge-news';
import { mergeStep } from './merge-step';

const poll = choicePollOf(['a', 'b']);
const base = sessionWith([roundIn('open', poll)], [poll]);
const noted = (notes: readonly ItemNotes[], entries = base.entries) => ({
  ...base,
  entries,
  workshop: { ...base.workshop, notes },
});
const points = (text: string): readonly ItemNotes[] => [{ id: 'x', points: text, agreements: [] }];

it('come along where nothing else does', () => {
  const here = noted(points('Her'));
  const there = noted(points('Der'));
  expect(hasNews(here, there)).toBe(true);
  const change = mergeStep(here, there, new Map(), stamps());
  const merged = change && applyChange(here, change);
  expect(merged?.workshop.notes).toEqual(points('Her\nDer'));
  expect(merged && mergeStep(merged, there, new Map(), stamps())).toBeNull();
  expect(merged && hasNews(merged, there)).toBe(false);
});

it('come along beside votes, in the same step', () => {
  const there = noted(points('Der'), [slipOf(1, 1, 6, { a: 3 })]);
  const change = mergeStep(noted([]), there, new Map(), stamps());
  expect(change?.entries).toHaveLength(1);
  expect(change?.workshop?.notes).toEqual(points('Der'));
});

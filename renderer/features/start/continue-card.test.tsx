// @vitest-environment jsdom
/** How far the day is, as the start page says it. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Round } from '../../../shared/domain/round/round';
import { choicePollOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { show } from '../../testing/screen';
import { ContinueCard } from './continue-card';

afterEach(cleanup);

const poll = choicePollOf(['a', 'b', 'c']);
const SHOWN = { shownThrough: 1, shownBallots: 0 };
const CASES: readonly (readonly [string, Partial<Round>, RegExp])[] = [
  ['closed', {}, /er lukket, men resultatet er ikke vist\.$/],
  ['hidden', SHOWN, /er lukket, og resultatet er skjult igen\.$/],
  ['shown in part', { ...SHOWN, state: 'revealed', wallThrough: 1 }, /er ikke vist helt\.$/],
  [
    'shown',
    { ...SHOWN, state: 'revealed', wallThrough: 1, revealStep: 3 },
    /^Alle resultater er vist\.$/,
  ],
];

it.each(CASES)('a result that is %s', (_, overrides, said) => {
  const round = { ...roundIn('closed', poll), ...overrides };
  const entries = [slipOf(1, 1, 7, { a: 3, b: 2, c: 1 })];
  show(<ContinueCard session={sessionWith([round], [poll], { entries })} />, {});
  expect(screen.getByText(said)).toBeDefined();
});

/** The console has what each kind of poll allows, and offers nothing else. */
import { expect, it } from 'vitest';
import { METHODS, type Method } from '../../shared/domain/kinds/method';
import { kindOf } from '../../shared/domain/poll/poll';
import {
  allocationPollOf,
  choicePollOf,
  rankingPollOf,
  scalePollOf,
} from '../../shared/domain/testing/builders';
import { consoleKindOf } from './console-kinds';
import type { ConsoleKind } from './parts/contract';

const PART_OF_METHOD = {
  'table-slip': 'slips',
  'table-answer': 'answers',
  ballot: 'ballots',
  hands: 'hands',
  totals: 'totals',
} as const satisfies Readonly<Record<Method, keyof ConsoleKind>>;

it.each([
  choicePollOf(['a', 'b']),
  scalePollOf(['s']),
  rankingPollOf(['a', 'b']),
  allocationPollOf(['a', 'b']),
])('has a part for each way of collecting a $kind, and for no other', (poll) => {
  const parts = METHODS.filter((method) => consoleKindOf(poll)[PART_OF_METHOD[method]] !== null);
  expect(parts).toEqual(METHODS.filter((method) => kindOf(poll).methods.includes(method)));
});

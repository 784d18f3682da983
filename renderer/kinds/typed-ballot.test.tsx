// @vitest-environment jsdom
/** A ballot as it is typed is one block, whatever the poll's kind: beside the tables' answers there is one place for it. */
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { NO_BALLOT_TYPED } from '../../shared/domain/ballot/ballot-typing';
import {
  allocationPollOf,
  choicePollOf,
  rankingPollOf,
  scalePollOf,
} from '../../shared/domain/testing/builders';
import type { Poll } from '../../shared/domain/poll/poll';
import { show } from '../testing/screen';
import { consoleKindOf } from './console-kinds';

const POLLS: readonly Poll[] = [
  choicePollOf(['a', 'b']),
  scalePollOf(['x', 'y']),
  scalePollOf(['x'], 2, ''),
  rankingPollOf(['a', 'b']),
  allocationPollOf(['a', 'b']),
];

afterEach(cleanup);

it.each(POLLS.map((poll) => [poll.kind, poll] as const))('%s', (_, poll) => {
  const { TypedBallot } = consoleKindOf(poll).ballots;
  show(<TypedBallot poll={poll} typing={NO_BALLOT_TYPED} />, {});
  expect(document.body.firstElementChild?.children).toHaveLength(1);
});

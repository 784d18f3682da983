/** Closing the window is asked about while it would lose something. */
import { expect, it, vi } from 'vitest';
import { choicePollOf, roundIn } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { createProgram } from '../../testing/program';
import { watchStorage } from './watch-storage';

it('holds the window for codes that are not printed, and first of all for votes that memory alone holds', () => {
  vi.useFakeTimers();
  const { store } = createProgram();
  const held: (string | null)[] = [];
  watchStorage(store, { holdWindow: (why) => held.push(why) });
  const poll = choicePollOf(['a']);
  store.setState({ session: sessionWith([roundIn('open', poll)], [poll]) });
  store.getState().noteUnprintedCodes(40);
  store.getState().noteUnprintedCodes(60);
  store.setState({ memoryOnly: { error: { code: 'storage-full' }, rescue: null } });
  store.getState().noteUnprintedCodes(0);
  store.setState({ memoryOnly: null });
  expect(held).toEqual([null, 'codes', 'only-copy', null]);
  vi.useRealTimers();
});

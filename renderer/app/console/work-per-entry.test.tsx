// @vitest-environment jsdom
/**
 * One more ballot or slip costs the same whatever was recorded before: the whole path from the store's action through storage to the console and
 * the projector. Counts what is read of what was there, so no clock is asked.
 */
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import type { Session } from '../../../shared/domain/session/session';
import { slipOf } from '../../../shared/domain/testing/builders';
import { counted, type Counter } from '../../../shared/domain/testing/counted-reads';
import { AppStoreProvider } from '../../store/react/store-context';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgramInWorkshop, sessionOf, TEN_THEMES } from '../../testing/program';
import type { Method } from '../../../shared/domain/kinds/method';
import type { AppState } from '../../store/core/app-state';
import { ConsolePage } from './console-page';

beforeEach(() => {
  emptyComputer();
  HTMLElement.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  const root = document.createElement('div');
  root.id = 'print-root';
  document.body.append(root);
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** How often something that was there is read while `act` is done for the second time; the console and the projector follow. */
async function readsFor(
  method: Method,
  before: (counter: Counter) => Partial<Session>,
  recordOne: (state: AppState) => Promise<unknown>,
): Promise<number> {
  const program = await createProgramInWorkshop();
  const { store } = program;
  await store.getState().chooseMethod(TEN_THEMES, method);
  await store.getState().openRound(TEN_THEMES);
  const counter: Counter = { reads: 0 };
  store.setState({ session: { ...sessionOf(program), ...before(counter) } });
  const stop = store.subscribe(({ session }) => session && buildAudienceView(session));
  render(
    <AppStoreProvider store={store}>
      <ConsolePage />
    </AppStoreProvider>,
  );
  await act(() => recordOne(store.getState()));
  counter.reads = 0;
  await act(() => recordOne(store.getState()));
  const { reads } = counter;
  stop();
  cleanup();
  return reads;
}

it('a ballot, however many were cast in the round', async () => {
  const cast = (size: number) => (counter: Counter) => {
    const ballots = Array.from({ length: size }, (_, place) => ({
      ...{ id: `b${String(place).padStart(6, '0')}`, roundId: TEN_THEMES, marks: [] },
      ...{ origin: { kind: 'room' } as const, isSpoiled: false },
    }));
    return { ballots: counted(ballots, counter) };
  };
  const one = (state: AppState) => state.castBallot(TEN_THEMES, { marks: [], isSpoiled: false });
  expect(await readsFor('ballot', cast(128), one)).toBeLessThanOrEqual(8);
  // Halving once more for each doubling is all that grows.
  expect(await readsFor('ballot', cast(2048), one)).toBeLessThanOrEqual(12);
});

it('a slip, however much was recorded in other rounds', async () => {
  const recorded = (size: number) => (counter: Counter) => {
    const slips = Array.from({ length: size }, (_, place) =>
      slipOf(place + 1, 1 + (place % 24), 5, {}, { roundId: `other-${place % 7}` }),
    );
    return { entries: counted(slips, counter) };
  };
  const slip = { kind: 'table-slip', table: 3, roleId: null, voters: 4, counts: {} } as const;
  const one = (state: AppState) => state.record(TEN_THEMES, slip, false);
  expect(await readsFor('table-slip', recorded(100), one)).toBe(0);
  expect(await readsFor('table-slip', recorded(2000), one)).toBe(0);
});

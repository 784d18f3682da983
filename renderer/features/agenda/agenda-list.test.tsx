// @vitest-environment jsdom
/** The run sheet says how far each vote is, and reminds of a result that the room has not seen: it may be meant for a later item. */
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { AgendaList } from './agenda-list';

beforeEach(() => {
  emptyComputer();
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const { notShownYet } = dictionaryFor('da').prepare;
const reminded = () =>
  within(screen.getByRole('navigation')).queryAllByText(new RegExp(notShownYet)).length;

it('reminds of a vote that is closed and not shown, at each of its items, until the room has seen it', async () => {
  const program = await showInWorkshop(<AgendaList />);
  const state = program.store.getState();
  const item = sessionOf(program).workshop.agenda.find(({ pollId }) => pollId === 'ten-themes');
  const roundId = roundOfPoll(sessionOf(program), 'ten-themes')?.id ?? '';
  await act(() => state.goTo({ page: 'agenda', agendaItemId: item?.id ?? '' }));
  await act(() => state.addItem({ kind: 'result', pollId: 'ten-themes' }));
  await act(() => state.openRound(roundId));
  expect(reminded()).toBe(0);
  await act(() => state.closeRound(roundId));
  expect(reminded()).toBe(2);
  await act(() => state.revealRound(roundId));
  expect(reminded()).toBe(0);
});

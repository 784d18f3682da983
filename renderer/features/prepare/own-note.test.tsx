// @vitest-environment jsdom
/** Notes to oneself: written in the editor, read on the day by the facilitator alone, and in nothing that leaves the room. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { packageDocument } from '../../../shared/export/package/package-document';
import { resultsDocument } from '../../../shared/export/results-document';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf, TEN_THEMES } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { PreparePage } from './prepare-page';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

const { prepare } = dictionaryFor('da');
const NOTE = 'Spørg Hanne først.\nHusk mikrofonen';

async function showThemes() {
  const program = await showInWorkshop(<PreparePage />);
  const item = sessionOf(program).workshop.agenda.find(({ pollId }) => pollId === 'ten-themes');
  const id = item?.id ?? '';
  await act(() => program.store.getState().goTo({ page: 'polls', agendaItemId: id }));
  const note = () => sessionOf(program).workshop.agenda.find((own) => own.id === id)?.ownNote;
  return { ...program, note };
}

it('is written as it is typed, line by line, and one Ctrl+Z takes it back', async () => {
  const program = await showThemes();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: prepare.ownNote });
  expect(field.maxLength).toBe(2000);
  fireEvent.change(field, { target: { value: NOTE } });
  await waitFor(() => {
    expect(program.note()).toBe(NOTE);
  });
  await act(() => program.store.getState().undo());
  await waitFor(() => {
    expect(program.note()).toBe('');
  });
  expect(field.value).toBe('');
});

it('is on no slide and in no file with results', async () => {
  const program = await showThemes();
  const act1 = program.store.getState();
  for (const { id } of sessionOf(program).workshop.agenda) {
    await act(() => act1.editItem(id, (own) => ({ ...own, ownNote: NOTE })));
  }
  await act(() => act1.openRound(TEN_THEMES));
  await act(() => act1.closeRound(TEN_THEMES));
  await act(() => act1.revealRound(TEN_THEMES));
  const session = sessionOf(program);
  expect(JSON.stringify(session)).toContain('Spørg Hanne');
  const shown = (['title', 'break', 'lunch'] as const).map((kind) => ({ kind }));
  const walls = [
    ...[...shown, { kind: 'round', roundId: TEN_THEMES } as const],
    ...session.workshop.agenda.map(({ id }) => ({ kind: 'item', itemId: id, page: 0 }) as const),
  ].map((showing) => buildAudienceView({ ...session, projector: { showing, isBlack: false } }));
  for (const own of [...walls, resultsDocument(session), packageDocument(session)]) {
    expect(JSON.stringify(own)).not.toContain('Hanne');
  }
});

// @vitest-environment jsdom
/** On the day the facilitator reads the note of the item that is run; a long one is folded. */
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { itemOf, sessionWith } from '../../../shared/domain/testing/sessions';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { show } from '../../testing/screen';
import { OwnNote } from './own-note';

afterEach(cleanup);

const { ownNote } = dictionaryFor('da').prepare;

function showAt(agendaItemId: string) {
  const session = sessionWith([], []);
  const notes = { a: 'Byd velkommen', b: '', c: 'x'.repeat(401) };
  const agenda = Object.entries(notes).map(([id, note]) => ({ ...itemOf(id), ownNote: note }));
  const at = (id: string) => ({
    session: {
      ...session,
      workshop: { ...session.workshop, agenda },
      position: { page: 'agenda', agendaItemId: id } as const,
    },
  });
  const program = show(<OwnNote />, { phase: 'session', ...at(agendaItemId) });
  return { goTo: (id: string) => act(() => program.store.setState(at(id))) };
}

const isUnfolded = () => screen.getByText(ownNote).closest('details')?.open;

it('shows the note of the current item, and nothing where there is none', () => {
  const { goTo } = showAt('a');
  expect(screen.getByText('Byd velkommen')).toBeDefined();
  expect(isUnfolded()).toBe(true);
  goTo('b');
  expect(screen.queryByText(ownNote)).toBeNull();
  goTo('c');
  expect(isUnfolded()).toBe(false);
});

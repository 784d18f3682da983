// @vitest-environment jsdom
/** The dialog on a second laptop's file, with very many conflicts. */
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  choicePollOf,
  frozenOf,
  roundOf,
  slipOf,
  workshopOf,
} from '../../../shared/domain/testing/builders';
import { show } from '../../testing/screen';
import { MergeDialog } from './merge-dialog';

const POLL = choicePollOf(['a', 'b']);
const TABLES = 45;

function laptop(name: string, votes: number) {
  const numbers = Array.from({ length: TABLES }, (_, index) => index + 1);
  const frozen = frozenOf(POLL, { tables: numbers.map((number) => ({ number, people: 9 })) });
  return {
    workshop: workshopOf([POLL]),
    rounds: [roundOf(POLL, 'table-slip', { frozen })],
    entries: numbers.map((number) =>
      slipOf(number, number, 9, { a: votes }, { id: `${name}${number}` }),
    ),
    ballots: [],
    codes: [],
    projector: { showing: { kind: 'title' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: '' },
  } as const;
}

it('draws as many choices as can be made soon, says how many come, and names the first that wait', () => {
  const incoming = { session: laptop('b', 2), savedAt: 0, file: null };
  const texts = { nameOf: () => '', numbersOf: () => '' };
  show(<MergeDialog {...{ incoming, texts }} />, { session: laptop('a', 1) });
  expect(screen.getAllByRole('group')).toHaveLength(40);
  expect(screen.getByText(/^Der kommer 5 forskelle til/)).toBeTruthy();
  const line = screen.getByRole('status');
  expect(line.textContent).toMatch(/: Bord 1, Bord 2, Bord 3, Bord 4, Bord 5 og 40 andre\.$/);
  const submit = screen.getByRole<HTMLButtonElement>('button', { name: 'Hent stemmerne' });

  for (let chosen = 0; chosen < TABLES; chosen += 1) {
    expect(submit.disabled).toBe(true);
    const own = screen.getAllByRole('radio', { name: /^Her/ })[chosen];
    if (own) fireEvent.click(own);
  }
  expect(screen.getAllByRole('group')).toHaveLength(TABLES);
  expect(line.textContent).toBe('');
  expect(submit.disabled).toBe(false);
}, 20_000);

it('says how many notes and agreements there is no room for, and that they are still in the file', () => {
  const withNotes = (of: string, count: number) => {
    const session = laptop('a', 1);
    const agreements = Array.from({ length: count }, (_, index) => ({
      ...{ id: `${of}-${index}`, what: `${of} ${index}`, who: '', by: '' },
    }));
    const notes = [{ id: 'item', points: '', agreements }];
    return { ...session, workshop: { ...session.workshop, notes } };
  };
  const incoming = { session: withNotes('b', 120), savedAt: 0, file: null };
  const texts = { nameOf: () => '', numbersOf: () => '' };
  show(<MergeDialog {...{ incoming, texts }} />, { session: withNotes('a', 150) });
  expect(screen.getByText('50 noter og aftaler kommer med.')).toBeTruthy();
  expect(
    screen.getByText('70 noter og aftaler er der ikke plads til. De står stadig i filen.'),
  ).toBeTruthy();
});

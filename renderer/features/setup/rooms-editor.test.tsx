// @vitest-environment jsdom
/** Several computers in set-up: this one's name, tables and people; what is wrong is told and not saved. */
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { workshopOf } from '../../../shared/domain/testing/builders';
import type { Workshop } from '../../../shared/domain/workshop/workshop';
import { ok } from '../../../shared/lib/result';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { show } from '../../testing/screen';
import { RoomsEditor } from './rooms-editor';

const { rooms: words } = dictionaryFor('da').unsettled;
const OTHER = { id: 'two', name: 'Sal 2', tables: [3], present: 9, edits: 4 };
const WORKSHOP = workshopOf([], { roomId: 'one', rooms: [OTHER] });

function shown(workshop: Workshop) {
  let current = workshop;
  const editWorkshop = vi.fn((edit: (own: Workshop) => Workshop) => {
    current = edit(current);
    return Promise.resolve(ok(undefined));
  });
  show(<RoomsEditor workshop={workshop} />, { editWorkshop });
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  return { type, own: () => current.rooms.find(({ id }) => id === 'one') ?? null };
}

it('saves name, tables and people of this computer, and names the others', () => {
  const { type, own } = shown(WORKSHOP);
  expect(screen.getByText('Sal 2 · bord 3 · 9 til stede')).toBeTruthy();
  type(words.name, 'Sal 1');
  type(words.tables, '1-2');
  type(words.present, '11');
  expect(own()).toMatchObject({ name: 'Sal 1', tables: [1, 2], present: 11 });
});

it('says which tables another computer has, and saves none of it', () => {
  const { type, own } = shown(WORKSHOP);
  type(words.tables, '1-3');
  expect(screen.getByText(words.taken('3', 'Sal 2'))).toBeTruthy();
  type(words.tables, 'alle');
  expect(screen.getByText(words.badTables(99))).toBeTruthy();
  expect(own()).toBeNull();
});

it('is left out where the copy has no room', () => {
  shown(workshopOf([]));
  expect(screen.queryByText(words.heading)).toBeNull();
});

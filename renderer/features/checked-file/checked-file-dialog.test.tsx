// @vitest-environment jsdom
/** A file of results dropped on the window: what the dialog says of it, from the bytes to the words. */
import { screen, waitFor } from '@testing-library/react';
import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { carriedTables } from '../../../shared/export/carried/carried-numbers';
import {
  awkwardDocument,
  awkwardSession,
  TITLES,
} from '../../../shared/export/testing/awkward-numbers';
import { workbookOf } from '../../export/xlsx/write-xlsx';
import { emptyComputer } from '../../testing/empty-computer';
import { show } from '../../testing/screen';
import type { AppState } from '../../store/core/app-state';
import { CheckedFileDialog } from './checked-file-dialog';

const workbook = () => workbookOf(awkwardDocument(), carriedTables(awkwardDocument()));

async function drop(bytes: Uint8Array<ArrayBuffer>, name: string, state: Partial<AppState> = {}) {
  const shown = show(<CheckedFileDialog />, {
    ...{ phase: 'session', session: awkwardSession() },
    ...state,
  });
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  await shown.store.getState().openDropped({ files: [file] } as unknown as DataTransfer);
  await waitFor(() => {
    expect(shown.store.getState().checkedFile?.kind).not.toBe('reading');
  });
  return { ...shown, said: screen.getByRole('dialog').textContent };
}

const PROVES = 'Det beviser ikke, at de er rigtige';

it('says which event and which rounds it shows, that the numbers are those stored, and what that proves', async () => {
  const { said, store, user } = await drop(await workbook(), 'Tal.xlsx');
  expect(said).toContain('Filen: Tal.xlsx');
  expect(said).toContain('»@Konference«, 22. september 2026');
  expect(said).toContain('»Helhedsløsninger«, runde 1');
  expect(said).toMatch(/De \d+ tal, filen har med sig, er de samme/u);
  expect(said).toContain('Det, filen viser, passer med de tal');
  expect(said).toContain(PROVES);
  await user.click(screen.getByRole('button', { name: 'OK' }));
  expect(store.getState().checkedFile).toBeNull();
});

it('names an edited cell, with both numbers', async () => {
  const parts = unzipSync(await workbook());
  const sheet = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(parts[sheet] ?? new Uint8Array());
  const edited = strToU8(text.replace(/(<c r="D4"[^>]*><v>)8(<\/v>)/u, '$19$2'));
  const { said } = await drop(zipSync({ ...parts, [sheet]: edited }), 'Tal.xlsx');
  expect(said).toContain('1 tal, filen viser, er ikke som de tal, den har med sig');
  expect(said).toContain(`runde 1 · ${TITLES.a} · Stemmer: filen viser 9, men har 8 med sig`);
  expect(said).toContain(PROVES);
});

it('finds the event in storage where another one, or none, is open', async () => {
  emptyComputer();
  const { said } = await drop(await workbook(), 'Tal.xlsx', { phase: 'library', session: null });
  expect(said).toContain('Arrangementet er ikke på denne computer');
  expect(said).not.toContain('er de samme');
});

describe('a file without numbers', () => {
  it.each([
    [
      'Billede.PNG',
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      'Filen har ingen tal med sig',
    ],
    ['Noter.pdf', [...strToU8('%PDF-1.7\n')], 'Filen har ingen tal med sig'],
    ['Tal.xlsx', [1, 2, 3], 'Filen er hverken et billede, en PDF eller en Office-fil'],
    ['Tal.docx', [...strToU8('PK\u0003\u0004\u0014'), 0, 0], 'Filen har ingen tal med sig'],
  ])('%s says so', async (name, bytes, words) => {
    const { said } = await drop(Uint8Array.from(bytes), name);
    expect(said).toContain(words);
  });
});

it('of any other name is taken for a workshop’s file', async () => {
  const shown = show(<CheckedFileDialog />, { phase: 'session', session: awkwardSession() });
  await shown.store
    .getState()
    .openDropped({ files: [{ name: 'Årsmøde.pejling' }] } as unknown as DataTransfer);
  expect(shown.store.getState().checkedFile).toBeNull();
  expect(shown.store.getState().error?.code).toBe('file-missing');
});

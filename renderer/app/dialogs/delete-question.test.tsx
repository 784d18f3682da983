// @vitest-environment jsdom
/** Before a workshop is deleted: what goes, and what Pejling can't reach. */
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/lib/result';
import type { WorkshopSummary } from '../../db/catalog-database';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { QuestionDialog } from './question-dialog';

const ASKED = { kind: 'delete', workshopId: 'w1', title: 'Årsmøde' } as const;
const QUESTION = { ...ASKED, isTemplate: false, fileName: '' };
const said = () => screen.getByRole('dialog').textContent;
const stays = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);

describe('a workshop', () => {
  it('goes with its votes; its copies, packages and paper stay', () => {
    show(<QuestionDialog />, { question: QUESTION, canRemoveFiles: true });
    expect(said()).toContain('Arrangementet og alle dets stemmer slettes fra denne computer.');
    expect(said()).not.toContain('Generalprøver');
    expect(said()).not.toContain('browser');
    expect(stays()).toEqual([
      'filer af arrangementet (.pejling), som du selv har gemt eller kopieret',
      'resultatpakker, billeder og andet, du har hentet ud',
      'papir, der er skrevet ud',
    ]);
  });

  it('names the file that it is kept in', () => {
    show(<QuestionDialog />, { question: { ...QUESTION, fileName: 'årsmøde.pejling' } });
    expect(stays()[0]).toBe('filen årsmøde.pejling og kopier af den');
  });

  it('takes its rehearsals along, and says so', () => {
    const rehearsal: WorkshopSummary = {
      ...{ id: 'r', title: 'Årsmøde', date: '2026-09-22', place: '', present: 1, openedAt: 0 },
      rehearsalOf: 'w1',
    };
    show(<QuestionDialog />, { question: QUESTION, recents: [rehearsal] });
    expect(said()).toContain('Generalprøver af det slettes også.');
  });

  it('leaves traces where a browser keeps all workshops in one store', () => {
    show(<QuestionDialog />, { question: QUESTION, canRemoveFiles: false });
    expect(said()).toContain('rester blive liggende');
  });
});

it('a template goes alone, and what was made with it stays', async () => {
  const deleteWorkshop = vi.fn<AppState['deleteWorkshop']>(() => Promise.resolve(ok(undefined)));
  const { user } = show(<QuestionDialog />, {
    ...{ question: { ...QUESTION, isTemplate: true }, deleteWorkshop },
  });
  expect(screen.getByRole('dialog', { name: 'Slet skabelonen »Årsmøde«?' })).toBeTruthy();
  expect(said()).toContain('Arrangementer, der er lavet med den, bliver.');
  await user.click(screen.getByRole('button', { name: 'Slet permanent' }));
  expect(deleteWorkshop.mock.calls).toEqual([['w1']]);
});

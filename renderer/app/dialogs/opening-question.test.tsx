// @vitest-environment jsdom
/** The question before a vote is opened with older paper, or with options that are alike: it names both, and stops nothing. */
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { editionOf } from '../../../shared/domain/edition/edition';
import { choicePollOf, roundIn } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { ok } from '../../../shared/lib/result';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { QuestionDialog } from './question-dialog';

describe('before a vote is opened', () => {
  const done = () => Promise.resolve(ok(undefined));
  function askToOpen(titles: readonly string[], printed: readonly string[]) {
    const [asked, paper] = [choicePollOf(titles), choicePollOf(printed)];
    const base = sessionWith([roundIn('ready', asked)], [asked]);
    const edition = editionOf(paper, base.workshop);
    const workshop = { ...base.workshop, printed: [{ id: asked.id, edition }] };
    const openRound = vi.fn<AppState['openRound']>(done);
    const goTo = vi.fn<AppState['goTo']>(done);
    const question = { kind: 'open-doubtful', roundId: 'r1' } as const;
    const shown = show(<QuestionDialog />, {
      ...{ phase: 'session', question, openRound, goTo },
      session: { ...base, workshop },
    });
    const marks = [edition, editionOf(asked, workshop)] as const;
    return { ...shown, openRound, goTo, marks };
  }

  it('older paper is named with both marks: open, print anew, or leave it', async () => {
    const { user, openRound, goTo, marks } = askToOpen(['Mod', 'Ro'], ['Ro', 'Mod']);
    const dialog = screen.getByRole('dialog', { name: 'Åbne med ældre papir?' });
    expect(dialog.textContent).toContain(
      `Papiret er udgave ${marks[0]}, afstemningen er nu ${marks[1]}.`,
    );
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(['Annullér', 'Gå til udskrifter', 'Åbn alligevel']);
    await user.click(screen.getByRole('button', { name: 'Gå til udskrifter' }));
    expect(goTo.mock.calls).toEqual([[{ page: 'printouts' }]]);
    expect(openRound).not.toHaveBeenCalled();
  });

  it('it is opened in spite of it', async () => {
    const { user, openRound } = askToOpen(['Mod', 'Ro'], ['Ro', 'Mod']);
    await user.click(screen.getByRole('button', { name: 'Åbn alligevel' }));
    expect(openRound.mock.calls).toEqual([['r1']]);
  });

  it('options that are alike are named by their numbers', async () => {
    const { user, goTo } = askToOpen(['Ro', 'Mod', 'RO '], ['Ro', 'Mod', 'RO ']);
    const dialog = screen.getByRole('dialog', { name: 'Åbne med ens svar?' });
    expect(dialog.textContent).toContain('Nummer 1 og 3 er ens.');
    expect(dialog.textContent).not.toContain('Papiret');
    await user.click(screen.getByRole('button', { name: 'Ret teksten' }));
    expect(goTo.mock.calls).toEqual([[{ page: 'polls' }]]);
  });
});

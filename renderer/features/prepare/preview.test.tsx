// @vitest-environment jsdom
/** What the editor shows of the room and of the papers while an item is written. */
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { previewItem } from '../../../shared/domain/rehearsal/preview-session';
import { itemOf, sessionWith } from '../../../shared/domain/testing/sessions';
import { textOf } from '../../../shared/domain/testing/builders';
import {
  newItem,
  type AgendaItem,
  type AgendaItemKind,
} from '../../../shared/domain/workshop/agenda-item';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { Preview } from './preview';

beforeEach(() => {
  emptyComputer();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {
        // Nothing has a size here.
      }
      disconnect(): void {
        // Nothing was begun.
      }
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const { prepare, print, items } = dictionaryFor('da');
const frame = () => screen.getByRole('region', { name: prepare.preview.heading });

async function showAt(find: (item: AgendaItem) => boolean) {
  const program = await showInWorkshop(<Preview />);
  const item = sessionOf(program).workshop.agenda.find(find);
  await act(() => program.store.getState().goTo({ page: 'polls', agendaItemId: item?.id ?? '' }));
  return { ...program, itemId: item?.id ?? '' };
}

describe('a vote', () => {
  it('is seen on both of its papers, each with the words of now', async () => {
    const program = await showAt(({ pollId }) => pollId === 'ten-themes');
    await program.user.click(screen.getByRole('radio', { name: prepare.preview.slip }));
    const paper = () =>
      within(frame().querySelector<HTMLElement>('.edit-preview-frame') ?? document.body);
    expect(paper().getByText(print.tableSlip.heading)).toBeDefined();
    expect(frame().querySelectorAll('.print-box-count').length).toBeGreaterThan(10);
    await act(() =>
      program.store
        .getState()
        .editPoll('ten-themes', (poll) => ({ ...poll, title: { da: 'Hvad nu?', en: '' } })),
    );
    expect(await paper().findByText('Hvad nu?')).toBeDefined();
    await program.user.click(screen.getByRole('radio', { name: prepare.preview.sheet }));
    expect(paper().queryByText(print.tableSlip.heading)).toBeNull();
    expect(paper().getByText(print.participantSheet.heading)).toBeDefined();
  });
});

describe('an item without a vote', () => {
  it('is seen page by page, and goes back where the last page is taken away', async () => {
    const program = await showAt(({ kind }) => kind === 'discussion');
    const write = (count: number) =>
      act(() =>
        program.store.getState().arrangeItem(program.itemId, (own) => ({
          ...own,
          ...('lines' in own
            ? {
                lines: Array.from({ length: 2 * count }, (_, index) => ({
                  ...{ text: textOf(`Emne ${index}`), source: null },
                  kind: index % 2 === 0 ? ('heading' as const) : ('prompt' as const),
                })),
              }
            : {}),
        })),
      );
    await write(3);
    expect(within(frame()).getByText(items.page(1, 3))).toBeDefined();
    const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
    expect(button(items.previousPage).disabled).toBe(true);
    await program.user.click(button(items.nextPage));
    await program.user.click(button(items.nextPage));
    expect(within(frame()).getByText(items.page(3, 3))).toBeDefined();
    expect(button(items.nextPage).disabled).toBe(true);
    await write(2);
    expect(await within(frame()).findByText(items.page(2, 2))).toBeDefined();
    await write(1);
    expect(within(frame()).queryByRole('button')).toBeNull();
  });

  const workshop = sessionWith([], []).workshop;
  const slideOf = (item: AgendaItem, page = 0) => {
    const view = buildAudienceView(previewItem(workshop, item, page));
    if (view.kind !== 'slide') throw new Error(view.kind);
    return view.slide;
  };

  it.each<readonly [AgendaItemKind, string]>([
    ['talk', 'title'],
    ['break', 'break'],
    ['lunch', 'break'],
  ])('%s without lines has the picture of its kind', (kind, slide) => {
    expect(slideOf(newItem(kind, { id: 'x', title: textOf('x') }))).toMatchObject({ kind: slide });
  });

  it('shows its lines, whatever they wait for, and says of no vote that it is made up', () => {
    const line = { kind: 'prompt', text: textOf('Hvad gør vi nu?'), source: null } as const;
    const item = { ...itemOf('x'), lines: [line], waitsFor: ['poll'] } as AgendaItem;
    const slide = slideOf(item);
    expect(slide).toMatchObject({ kind: 'lines', lines: [{ text: 'Hvad gør vi nu?' }] });
    expect(JSON.stringify(slide)).not.toContain(dictionaryFor('da').rehearsal.mark);
  });
});

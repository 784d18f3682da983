/** Agenda items on the projector: nothing before it is asked for, nothing of a vote, and nothing that would influence one. */
import { describe, expect, it } from 'vitest';
import type { Projector } from '../domain/round/projector';
import type { RoundState } from '../domain/round/round';
import { choicePollOf, roundIn, textOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { newItem } from '../domain/workshop/agenda-item';
import type { ItemLine } from '../domain/workshop/item-line';
import { buildAudienceView, projectedPages } from './build-audience-view';

const poll = choicePollOf(['a', 'b']);
const lines: readonly ItemLine[] = Array.from({ length: 20 }, (_, index) => ({
  ...{ kind: 'prompt', text: textOf(`Spørgsmål ${index} `.repeat(12)), source: null },
}));
const item = newItem('discussion', { id: 'debate', title: textOf('Debat') });

function stateWith(showing: Projector['showing'], roundState: RoundState = 'ready') {
  const session = sessionWith([roundIn(roundState, poll)], [poll]);
  const agenda = [{ ...item, lines, waitsFor: [poll.id] }];
  const workshop = { ...session.workshop, title: 'Konference', agenda };
  return { ...session, workshop, projector: { showing, isBlack: false } };
}

const shown = (...given: Parameters<typeof stateWith>) => {
  const view = buildAudienceView(stateWith(...given));
  if (view.kind !== 'slide') throw new Error(view.kind);
  return view.slide;
};
const at = (page: number) => ({ kind: 'item', itemId: 'debate', page }) as const;

describe('an agenda item on the projector', () => {
  it('shows its lines page by page, the last one where there are no more', () => {
    const pages = projectedPages(stateWith(at(0), 'revealed'));
    expect(pages).toBeGreaterThan(1);
    const slides = Array.from({ length: pages }, (_, page) => shown(at(page), 'revealed'));
    const texts = slides.flatMap((slide) => (slide.kind === 'lines' ? slide.lines : []));
    expect(texts.map(({ text }) => text)).toEqual(lines.map(({ text }) => text.da));
    expect(shown(at(pages + 5), 'revealed')).toEqual(slides.at(-1));
  });

  it.each<RoundState>(['ready', 'open', 'closed'])(
    'shows the title instead while a vote that it would influence is %s',
    (state) => {
      expect(shown(at(0), state)).toMatchObject({ kind: 'title', title: 'Konference' });
      expect(projectedPages(stateWith(at(0), state))).toBe(1);
    },
  );

  it('shows the title if the item is gone', () => {
    expect(shown({ kind: 'item', itemId: 'gone', page: 0 })).toMatchObject({ kind: 'title' });
  });

  it('is not there before it is asked for', () => {
    for (const kind of ['title', 'break', 'lunch'] as const) {
      expect(JSON.stringify(shown({ kind }, 'revealed'))).not.toContain('Spørgsmål');
    }
    const round = shown({ kind: 'round', roundId: 'r1' }, 'revealed');
    expect(JSON.stringify(round)).not.toContain('Spørgsmål');
  });

  it('calls lunch by its name', () => {
    expect(shown({ kind: 'lunch' })).toMatchObject({ kind: 'break', title: 'Frokost' });
  });
});

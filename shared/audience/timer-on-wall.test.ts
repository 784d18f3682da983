/** The room's time on the projector: with the item that it belongs to and nowhere else, and until when a break is. */
import { describe, expect, it } from 'vitest';
import type { Projector } from '../domain/round/projector';
import type { RoomTimer } from '../domain/round/room-timer';
import { choicePollOf, roundIn, textOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { newItem, type AgendaItem } from '../domain/workshop/agenda-item';
import { buildAudienceView, projectedPages } from './build-audience-view';

const poll = choicePollOf(['a', 'b']);
const line = { kind: 'prompt', text: textOf('Hvad gør I først?'), source: null } as const;
const agenda: readonly AgendaItem[] = [
  { ...newItem('exercise', { id: 'bare', title: textOf('Summegruppe') }) },
  { ...newItem('exercise', { id: 'full', title: textOf('Bordøvelse') }), lines: [line] },
  {
    ...newItem('discussion', { id: 'waits', title: textOf('Drøftelse') }),
    ...{ lines: [line], waitsFor: [poll.id] },
  },
  newItem('break', { id: 'break', title: textOf('Kaffe') }),
  newItem('lunch', { id: 'lunch', title: textOf('Mad') }),
];
/** Local time, on the day that has the night between 22 and 23 September. */
const at = (hours: number, minutes: number) => new Date(2026, 8, 22, hours, minutes).getTime();

function slideOf(showing: Projector['showing'], timer: RoomTimer | null) {
  const session = sessionWith([roundIn('open', poll)], [poll]);
  const workshop = { ...session.workshop, title: 'Konference', agenda };
  const state = { ...session, workshop, projector: { showing, isBlack: false, timer } };
  const view = buildAudienceView(state);
  if (view.kind !== 'slide') throw new Error(view.kind);
  return { slide: view.slide, pages: projectedPages(state) };
}
const timerOf = (itemId: string, endsAt: number | null = at(11, 40), left = 0): RoomTimer => ({
  ...{ itemId, length: 600_000, endsAt, left },
});
const shown = (itemId: string) => ({ kind: 'item', itemId, page: 0 }) as const;

describe('an exercise', () => {
  it('has its time beside its lines, and the same pages as without', () => {
    const { slide, pages } = slideOf(shown('full'), timerOf('full'));
    expect(slide).toMatchObject({
      kind: 'lines',
      lines: [{ text: 'Hvad gør I først?' }],
      timer: { endsAt: at(11, 40), labels: { soon: 'Snart slut', last: 'Rund af' } },
    });
    expect(pages).toBe(slideOf(shown('full'), null).pages);
  });

  it('without lines has its title and its time, and the conference’s title without a time', () => {
    expect(slideOf(shown('bare'), timerOf('bare')).slide).toMatchObject({
      kind: 'timer',
      title: 'Summegruppe',
      timer: { endsAt: at(11, 40) },
    });
    expect(slideOf(shown('bare'), null).slide).toMatchObject({ kind: 'title' });
  });

  it('never shows lines that wait for a vote, also with a time', () => {
    const { slide } = slideOf(shown('waits'), timerOf('waits'));
    expect(slide).toMatchObject({ kind: 'timer', title: 'Drøftelse' });
    expect(JSON.stringify(slide)).not.toContain('Hvad gør I først');
  });

  it('does not show the time of another item, or of one that is gone', () => {
    expect(slideOf(shown('full'), timerOf('bare')).slide).not.toHaveProperty('timer');
    expect(slideOf(shown('gone'), timerOf('gone')).slide).toMatchObject({ kind: 'title' });
  });

  it('tells what is left while it is stopped', () => {
    expect(slideOf(shown('bare'), timerOf('bare', null, 90_000)).slide).toMatchObject({
      timer: { endsAt: null, left: 90_000, stoppedLabel: 'Tiden er stoppet' },
    });
  });
});

describe('a break', () => {
  it('says when the room goes on, also after midnight', () => {
    expect(slideOf({ kind: 'break' }, timerOf('break')).slide).toMatchObject({
      ...{ kind: 'timer', title: 'Pause', message: 'Vi fortsætter kl. 11:40' },
      timer: { labels: { calm: 'Tid tilbage', over: 'Vi fortsætter nu' } },
    });
    expect(slideOf({ kind: 'lunch' }, timerOf('lunch', at(24, 5))).slide).toMatchObject({
      ...{ kind: 'timer', title: 'Frokost', message: 'Vi fortsætter kl. 00:05' },
    });
  });

  it('promises nothing by the time of something else', () => {
    for (const timer of [null, timerOf('full'), timerOf('lunch'), timerOf('gone')]) {
      expect(slideOf({ kind: 'break' }, timer).slide).toMatchObject({ kind: 'break' });
    }
  });
});

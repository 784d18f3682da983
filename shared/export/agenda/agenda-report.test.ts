/** The drejebog on paper: times as they are now, all that is said for moderators, and nothing of that on the wall. */
import { describe, expect, it } from 'vitest';
import { textOf, workshopOf } from '../../domain/testing/builders';
import { newItem, type AgendaItem } from '../../domain/workshop/agenda-item';
import { agendaReport, agendaRows } from './agenda-report';

const agenda: readonly AgendaItem[] = [
  { ...newItem('talk', { id: 'a', title: textOf('Velkomst') }), minutes: 10 },
  { ...newItem('exercise', { id: 'b', title: textOf('Springes') }), minutes: 30, isSkipped: true },
  {
    ...newItem('discussion', { id: 'c', title: textOf('Drøftelse') }),
    ...{ minutes: 25 },
    lines: [
      { kind: 'prompt', text: textOf('Hvad nu?'), source: null },
      {
        kind: 'quote',
        text: textOf('Vi tør'),
        source: { documentId: 'd', quote: 'Vi tør', credit: textOf('Nogen (2025)') },
      },
    ],
  },
];
const workshop = workshopOf([], { title: 'Årsmøde', startTime: '09:30', place: 'Nyborg', agenda });
const rowsFor = (paper: 'moderators' | 'wall') =>
  agendaRows(workshop, paper).map(({ time, title }) => `${time} ${title}`);

describe('for moderators', () => {
  it('has every item with its time, minutes and lines, and says what is skipped', () => {
    expect(rowsFor('moderators')).toEqual(['09:30 Velkomst', '09:40 Springes', '09:40 Drøftelse']);
    const { blocks, title } = agendaReport(workshop, 'moderators');
    expect(title).toBe('Drejebog – Årsmøde');
    expect(blocks).toContainEqual({ kind: 'list', items: ['Hvad nu?', '»Vi tør« (Nogen (2025))'] });
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: '30 min. · Bordøvelse · Springes over',
    });
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'Slut kl.\u00a010:05' });
  });
});

describe('on the wall', () => {
  it('has times and titles, and nothing of what is prepared or skipped', () => {
    expect(rowsFor('wall')).toEqual(['09:30 Velkomst', '09:40 Drøftelse']);
    const text = JSON.stringify(agendaReport(workshop, 'wall'));
    for (const hidden of ['Springes', 'Hvad nu', 'Vi tør', 'min.']) {
      expect(text).not.toContain(hidden);
    }
  });
});

it('says so where nothing is planned', () => {
  const empty = agendaReport({ ...workshop, agenda: [] }, 'moderators');
  expect(empty.blocks).toEqual([{ kind: 'paragraph', text: 'Der er ingen programpunkter endnu.' }]);
});

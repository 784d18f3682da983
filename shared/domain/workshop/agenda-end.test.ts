import { expect, it } from 'vitest';
import { agendaEnd } from './agenda-end';
import type { AgendaItem } from './agenda-item';

function itemOf(minutes: number): AgendaItem {
  return {
    id: `i${minutes}`,
    kind: 'talk',
    title: { da: '', en: '' },
    minutes,
    pollId: null,
    ownNote: '',
    lines: [],
    waitsFor: [],
  };
}

const DAY = { startTime: '09:00', agenda: [itemOf(90), itemOf(75)] };

it('says when the day ends and how much room is left', () => {
  expect(agendaEnd({ ...DAY, endTime: '' })).toEqual({ end: 11 * 60 + 45, buffer: null });
  expect(agendaEnd({ ...DAY, endTime: '12:00' }).buffer).toBe(15);
  expect(agendaEnd({ ...DAY, endTime: '11:30' }).buffer).toBe(-15);
});

it('goes on past midnight', () => {
  const late = { startTime: '22:00', agenda: [itemOf(180)] };
  expect(agendaEnd({ ...late, endTime: '02:00' })).toEqual({ end: 25 * 60, buffer: 60 });
});

/** The drejebog of a half day, 9.30 to 12.15: both votes, and time to talk about each result. */
import type { AgendaItem } from '../../domain/workshop/agenda-item';
import { tenThemes } from './ten-themes';
import { wholenessFive } from './wholeness-five';

export const startTime = '09:30';

export const agenda: readonly AgendaItem[] = [
  {
    id: 'welcome',
    kind: 'talk',
    title: { da: 'Velkomst', en: 'Welcome' },
    minutes: 15,
    pollId: null,
    lines: [],
    waitsFor: [],
  },
  {
    id: 'talks',
    kind: 'talk',
    title: {
      da: 'Oplæg: reformerne og ledelseskæden',
      en: 'Talks: the reforms and the leadership chain',
    },
    minutes: 35,
    pollId: null,
    lines: [],
    waitsFor: [],
  },
  {
    id: 'vote-ten-themes',
    kind: 'poll',
    title: { da: 'Afstemning: ti temaer', en: 'Poll: ten themes' },
    minutes: 25,
    pollId: tenThemes.id,
  },
  {
    id: 'exercise-top-three',
    kind: 'exercise',
    title: { da: 'Bordøvelse: top tre', en: 'Table exercise: the top three' },
    minutes: 30,
    pollId: null,
    lines: [],
    waitsFor: [],
  },
  { id: 'break', kind: 'break', title: { da: 'Pause', en: 'Break' }, minutes: 15, pollId: null },
  {
    id: 'vote-wholeness-five',
    kind: 'poll',
    title: {
      da: 'Afstemning: helhedsløsninger (fem spørgsmål)',
      en: 'Poll: holistic solutions (five questions)',
    },
    minutes: 20,
    pollId: wholenessFive.id,
  },
  {
    id: 'wrap-up',
    kind: 'discussion',
    title: { da: 'Opsamling', en: 'Wrap-up' },
    minutes: 25,
    pollId: null,
    lines: [],
    waitsFor: [],
  },
];

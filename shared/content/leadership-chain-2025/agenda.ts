/** The drejebog of a half day, 9.30 to 12.15: both votes, and time to talk about each result. */
import { newItem, type AgendaItem } from '../../domain/workshop/agenda-item';
import type { LocalText } from '../../lib/language';
import { both, plainItem } from '../writing/writing';
import { tenThemes } from './ten-themes';
import { wholenessFive } from './wholeness-five';

export const startTime = '09:30';

export const agenda: readonly AgendaItem[] = [
  plainItem('talk', 'welcome', both('Velkomst', 'Welcome'), 15),
  plainItem(
    'talk',
    'talks',
    both('Oplæg: reformerne og ledelseskæden', 'Talks: the reforms and the leadership chain'),
    35,
  ),
  vote(tenThemes.id, both('Afstemning: ti temaer', 'Poll: ten themes'), 25),
  plainItem(
    'exercise',
    'exercise-top-three',
    both('Bordøvelse: top tre', 'Table exercise: the top three'),
    30,
  ),
  plainItem('break', 'break', both('Pause', 'Break'), 15),
  vote(
    wholenessFive.id,
    both(
      'Afstemning: helhedsløsninger (fem spørgsmål)',
      'Poll: holistic solutions (five questions)',
    ),
    20,
  ),
  plainItem('discussion', 'wrap-up', both('Opsamling', 'Wrap-up'), 25),
];

function vote(pollId: string, title: LocalText, minutes: number): AgendaItem {
  return { ...newItem('poll', { id: `vote-${pollId}`, title }), minutes, pollId };
}

/** An arrangement that begins on an empty page: no polls and no agenda. It is no pack, and the start screen does not list it among them. */
import type { Pack } from '../domain/workshop/pack';

export const EMPTY_PAGE: Pick<Pack, 'id' | 'workshopTitle' | 'polls' | 'agenda' | 'startTime'> = {
  id: 'empty-page',
  workshopTitle: { da: 'Nyt arrangement', en: 'New event' },
  polls: [],
  agenda: [],
  startTime: '09:00',
};

/** The room's time beside the lines of every activity of the packs: the pages stay, nothing overlaps, and the type stays legible. */
import { expect, it } from 'vitest';
import { ACTIVITIES } from '../../content/activities';
import { newItem } from '../../domain/workshop/agenda-item';
import { itemPages } from '../pages/item-pages';
import type { SlideTimer } from '../slide-model';
import { softSlide } from '../soft-slide';
import { LEAST_SIZE } from '../theme/type-sizes';
import { heightOf, linesLayout, TIMER_STRIP } from './lines-layout';

const timer: SlideTimer = {
  ...{ length: 60_000, endsAt: 1, left: 0, stoppedLabel: 'Tiden er stoppet' },
  labels: { calm: 'Tid tilbage', soon: 'Snart slut', last: 'Rund af', over: 'Tiden er gået' },
};

const items = ACTIVITIES.flatMap((activity) =>
  'lines' in activity
    ? [
        {
          ...newItem('discussion', { id: activity.id, title: activity.title }),
          lines: activity.lines,
        },
      ]
    : [],
);

it.each(['da', 'en'] as const)(
  'leaves room for the time, in type for the back row (%s)',
  (language) => {
    const pages = items.flatMap((item) => itemPages(item, language));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const slide = softSlide({ ...page, timer }, language);
      const { frame, lines } = linesLayout(slide);
      const size = lines[0]?.text.size ?? 0;
      expect(size, page.title).toBeGreaterThanOrEqual(LEAST_SIZE.theme);
      expect(heightOf(slide, size)).toBeLessThanOrEqual(frame.bodyHeight - TIMER_STRIP);
    }
  },
);

/** English words for agenda items and the lines that they show. */
import type { items as danish } from '../../da/prepare/items';

export const items: typeof danish = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  pages: (pages) => `${pages} pages`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  quoted: (text) => `“${text}”`,
  lunchTitle: 'Lunch',
  lunchMessage: 'We continue afterwards',
  showLunch: 'Show lunch on the screen',
  showLines: 'Show the item on the screen',
  lines: 'On the screen, once you show it',
  waits: (poll) =>
    `Can’t be shown until the result of “${poll}” has been shown. It might influence the votes.`,
};

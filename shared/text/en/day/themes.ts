/** English words for the themes of a vote that are handed to the tables. */
import type { themes as danish } from '../../da/day/themes';

export const themes: typeof danish = {
  heading: 'Themes for the tables',
  line: (tables, count, theme) =>
    `${count === 0 ? 'All tables' : count === 1 ? `Table ${tables}` : `Tables ${tables}`}: ${theme}`,
  handOut: (poll) => `Hand out the top of “${poll}”`,
  again: 'Hand out again',
  remove: 'Remove the themes',
  none: 'Once the whole result of a poll has been shown, its top themes can be shared among the tables here.',
  tie: (count) =>
    `${count} themes are among the top three, because some got equal votes. Choose those to hand out.`,
  yes: 'Hand out',
  reset:
    'The poll was reset, so the themes no longer hold and are not shown. Hand out again once its result has been shown.',
  hidden:
    'The result is hidden, or not yet shown whole again, so the themes are not shown to the room.',
  corrected:
    'The result was corrected, and other themes are on top now. Hand out again if the tables are to work with them.',
  showResult: 'Show the latest result on the projector',
};

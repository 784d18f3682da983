/** English words for the run sheet on the day: skipped, stretched, and on paper. */
import type { day as danish } from '../../da/day/day';

export const day: typeof danish = {
  menu: (title) => `Change on the day: ${title}`,
  longer: (minutes) => `${minutes} min longer`,
  shorter: (minutes) => `${minutes} min shorter`,
  skip: 'Skip',
  takeIn: 'Take in again',
  skipped: 'Skipped',
  next: (title, time) => `Next: ${title} at\u00a0${time}`,
  paper: {
    moderators: 'Run sheet for moderators',
    wall: 'Programme for the wall',
    intro: {
      moderators: 'Times, minutes and what is to be said or shown, item by item.',
      wall: 'Only times and titles, in large print.',
    },
    word: 'Save as Word',
    ends: (time) => `Ends at\u00a0${time}`,
    minutes: (minutes) => `${minutes} min`,
    title: {
      moderators: (title) => `Run sheet – ${title}`,
      wall: (title) => `Programme – ${title}`,
    },
    nothing: 'There are no items yet.',
  },
};

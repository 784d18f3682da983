/** English words for the room's time: exercises, breaks, and how the day keeps to the run sheet. */
import type { timer as danish } from '../../da/day/timer';

export const timer: typeof danish = {
  heading: 'Time',
  commands: {
    start: 'Start the time',
    stop: 'Stop the time',
    resume: 'Carry on with the time',
    more: 'Give one more minute',
    end: 'Remove the time',
  },
  startMinutes: (minutes) => `Start ${minutes} min`,
  startAgain: 'Start over',
  showBreakUntil: (clock) => `Show break until ${clock}`,
  showLunchUntil: (clock) => `Show lunch until ${clock}`,
  addMinutes: (minutes) => `+${minutes} min`,
  stop: 'Stop',
  resume: 'Carry on',
  end: 'Remove',
  left: (minutes) => (minutes < 1 ? 'Under 1 min left' : `${minutes} min left`),
  stoppedAt: (digits) => `Stopped with ${digits} left`,
  over: 'Time is up',
  overBy: (minutes) => `Time was up ${minutes} min ago`,
  endsAt: (clock) => `Ends at\u00a0${clock}`,
  hint: 'When you start the time, it is shown on the projector with the item.',
  breakHint: 'The projector shows when it starts again.',
  otherRuns: (title) => `“${title}” has a time already. It goes away when you start here.`,
  sound: 'A gentle sound when time is up',
  wall: {
    goesOnAt: (clock) => `We continue at ${clock}`,
    labels: { calm: 'Time left', soon: 'Nearly over', last: 'Finish up', over: 'Time is up' },
    untilLabels: { calm: 'Time left', over: 'We continue now' },
    stopped: 'The time is stopped',
  },
};

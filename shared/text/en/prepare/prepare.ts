/** The editor of the run sheet and its votes. */
import { plural } from '../../../lib/format';
import type * as danish from '../../da/prepare/prepare';

export const prepare: typeof danish.prepare = {
  heading: 'Run sheet',
  intro: 'Choose an item to edit it. Alt+1 goes to conducting.',
  conduct: 'Conduct',
  empty:
    'The run sheet is empty. Add the first item, or paste a whole programme from Excel, Word or a mail: press Ctrl+V here.',
  add: 'Add item',
  addTitle: 'Add an item after the chosen one',
  pollKinds: {
    choice: 'Vote by marks',
    scale: 'Questions on a scale',
    ranking: 'Ranking',
    allocation: 'Spreading points',
  },
  newTitles: {
    talk: 'New talk',
    exercise: 'New exercise',
    discussion: 'New discussion',
    text: 'New text',
    break: 'Break',
    lunch: 'Lunch',
  },
  newPoll: {
    titles: {
      choice: 'New vote',
      scale: 'New questions',
      ranking: 'New ranking',
      allocation: 'New spread of points',
    },
    rows: {
      choice: ['First option', 'Second option'],
      scale: ['First question'],
      ranking: ['First option', 'Second option'],
      allocation: ['First option', 'Second option'],
    },
    instruction: {
      choice: 'Set one mark.',
      scale: 'Make one mark for each question.',
      allocation: 'Spread 10 points: write a number at each.',
      ranking: 'Write 1 for what matters most, 2 for the next, and so on.',
    },
    prompt: 'To what degree does this apply to us?',
    steps: ['Not at all', 'To a lesser degree', 'To some degree', 'To a high degree'],
    dontKnow: 'Don’t know',
  },
  itemTitle: 'Title in the run sheet',
  minutes: 'Minutes',
  ownNote: 'Notes to yourself',
  ownNoteHint: 'Shown only to you, here and while you run the day. Not part of results or minutes.',
  startsAt: (time) => `At ${time}`,
  endTime: 'Should end at',
  ends: (time) => `Ends ${time}`,
  nextDay: (time) => `${time} the next day`,
  buffer: (minutes, wished) => `${minutes} min to spare until ${wished}`,
  over: (minutes, wished) => `${minutes} min too long for ${wished}`,
  onTime: (wished) => `Fits ${wished}`,
  badEnd: 'Write a time such as 15:30, or leave the field blank.',
  item: (number, title) => `Item ${number}: ${title}`,
  menu: (title) => `More about “${title}”`,
  duplicate: 'Make a copy',
  remove: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  showLater: 'Show the result later in the run sheet',
  resultOf: (title) => `Result: ${title}`,
  drag: (title) => `Drag “${title}”`,
  dragHint: 'Drag to move, or Alt+↑ and Alt+↓',
  notShownYet: 'not shown yet',
  protectedPoll:
    'People have voted, so the options are settled: they can’t be added, moved or removed. Texts can be corrected, such as a typo. That applies the next time it is opened.',
  cannotRemove: 'People have voted here, so the item stays.',
  rowsHeading: {
    choice: 'Options',
    scale: 'Questions on the scale',
    ranking: 'Options',
    allocation: 'Options',
  },
  explanation: 'Explanation on paper (optional)',
  rowsHint: 'Paste a list from Excel, Word or a mail: each line becomes one. Enter goes on.',
  newRow: {
    choice: 'New option, or paste a list',
    scale: 'New question, or paste a list',
    ranking: 'New option, or paste a list',
    allocation: 'New option, or paste a list',
  },
  allocationHint:
    'Participants spread the points over the options, on ballots or at the ballot box. All points must be used. Up to 10 points can be spread on paper.',
  pointsInstruction: (points) => `Spread ${points} points: write a number at each.`,
  totalPoints: 'Points per participant',
  rankingHint:
    'Participants put all options in order, on ballots or at the ballot box. The result is in Borda points: a first place gives most, the last place gives 0.',
  fullRows: (most) => `There is room for ${most}.`,
  rowMenu: (number) => `More about number ${number}`,
  tooManyRows: (lines, most) =>
    `That makes ${lines}, and there is room for ${most}. Nothing was inserted. Paste fewer lines.`,
  tooLongRow: (line, most) =>
    `Line ${line} is longer than ${most} characters. Nothing was inserted. Shorten it and try again.`,
  inserted: (count) =>
    `${count} ${plural(count, 'line', 'lines')} inserted. Ctrl+Z takes that back.`,
  programme: {
    newLine: 'New item or programme',
    inserted: (count) =>
      `${count} ${plural(count, 'item', 'items')} inserted. Ctrl+Z takes that back.`,
    polls: (count) => `${count} ${plural(count, 'vote needs its', 'votes need their')} options.`,
    quoted: (title) => `“${title}”`,
    greeting: (lines, titles) =>
      `${lines} ${plural(lines, 'line looks', 'lines look')} like a greeting and ${plural(lines, 'is', 'are')} left out: ${titles}`,
    otherStart: (title, written, planned) =>
      `The minutes make it ${planned} for “${title}”, not ${written}.`,
  },
  scale: {
    own: 'Own scale',
    ready: 'Begin with a ready-made scale',
    prompt: 'The question that the steps answer',
    steps: 'Steps of the scale',
    stepsHint: (least, most) =>
      `${least}–${most} steps, the lowest first. You can paste a list: each line becomes a step.`,
    step: (number) => `Step ${number}`,
    newStep: 'New step, or paste a list',
    stepMenu: (number) => `More about step ${number}`,
    inserted: (count) =>
      `${count} ${plural(count, 'step', 'steps')} inserted. Ctrl+Z takes that back.`,
    tooMany: (lines, most) =>
      `That makes ${lines} steps, and there is room for ${most}. Nothing was inserted. Paste fewer lines.`,
    alike: (numbers) => `Steps ${numbers} are alike.`,
    hasDontKnow: '“Don’t know” is an answer, too',
    dontKnow: 'The words for “Don’t know”',
    fixed:
      'People have voted, so the number of steps and “Don’t know” are fixed. The words can be corrected, such as a typo. That applies the next time it is opened.',
  },
  linesHint: 'Shown only when you ask for it while conducting. A whole list can be pasted.',
  newLine: 'New line, or paste a list',
  line: (number) => `Line ${number}`,
  lineKinds: {
    heading: 'Make it a heading',
    prompt: 'Make it a point',
    quote: 'Make it a quotation',
  },
  drawer: {
    command: 'Take from a pack\u00a0…',
    title: 'Take from a pack',
    search: 'Search all packs',
    found: (count) => `${count} ${plural(count, 'activity', 'activities')}`,
    none: 'No activity matches. Try another word.',
    kinds: { vote: 'Vote', discussion: 'Discussion', reading: 'Reading', quotation: 'Quotation' },
    minutes: (minutes) => `${minutes} min`,
    take: 'Take it',
    takeLabel: (title) => `Take it: “${title}”`,
    refusals: {
      'already-there': 'Is in the run sheet',
      'alternative-there': 'The run sheet has another version of the same',
    },
    taken: (title) => `“${title}” is in the run sheet now.`,
  },
  warningsHeading: 'Before the day',
  warnings: {
    unwrittenQuestion: 'The question is not written yet.',
    unwritten: (numbers) => `No. ${numbers} is not written yet.`,
    tooFew: (least) => `There must be at least ${least} options to choose between.`,
    alike: (numbers) => `No. ${numbers} read alike. Participants can’t tell them apart.`,
    longQuestion: (most) =>
      `The question is longer than ${most} characters and gets small on the projector.`,
    tooLong: (numbers, most) =>
      `No. ${numbers} is longer than ${most} characters and gets small on the projector.`,
    many: (rows) =>
      `${rows} are many to choose between. Beyond 12 the result takes several pictures.`,
    doubleBarrelled: (numbers) =>
      `No. ${numbers} may ask two things at once. Then nobody knows what an answer is about.`,
    boxOnly: (most) =>
      `More than ${most} points can only be spread at the ballot box: on paper they are hard to add up.`,
    noDontKnow:
      'The scale has no “Don’t know”. Those who don’t know must guess or leave the answer out.',
    oldPaper: (printed, current) =>
      `The papers were printed before the last change (edition ${printed}, now ${current}). Print again.`,
    noVote: 'The item has no vote.',
  },
  preview: {
    heading: 'As the room sees it',
    open: 'Open',
    result: 'Result',
    slip: 'Table slip',
    sheet: 'Sheet',
    example: 'The numbers are made up and shown only here.',
  },
};

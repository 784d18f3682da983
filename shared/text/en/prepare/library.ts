/** The library on the start screen: ways to begin, templates, archive, search; and what deleting takes along. */
import type * as danish from '../../da/prepare/library';
import { formatFor, plural } from '../../../lib/format';

const format = formatFor('en');

export const library: typeof danish.library = {
  emptyPage: 'Begin with an empty page',
  fromFile: 'Use an earlier one from a file …',
  fromFileHint:
    'Polls and run sheet come along. Votes, results and minutes don’t, and the file is not changed.',
  votes: (count) => `${count} ${plural(count, 'poll', 'polls')}`,
  discussions: (count) => `${count} ${plural(count, 'discussion', 'discussions')}`,
  readings: (count) => `${count} ${plural(count, 'text', 'texts')} to read`,
  quotations: (count) => `${count} ${plural(count, 'quotation', 'quotations')}`,
  sources: (documents) => `Source: ${documents}`,
  hours: (hours, minutes) =>
    [hours > 0 ? `${hours} h` : '', minutes > 0 || hours === 0 ? `${minutes} min` : '']
      .filter((part) => part !== '')
      .join(' '),
  packsHeading: 'More theme packs',
  create: 'Create',
  createLabel: (name) => `Create “${name}”`,

  states: { prepared: 'Prepared', running: 'Under way', finished: 'Finished' },
  took: (voted, present) => `${voted} of ${present} voted`,

  reuse: 'Use again',
  reuseLabel: (title) => `Use again without votes: ${title}`,
  more: (title) => `More on “${title}”`,
  saveTemplate: 'Save as a template',
  saveTemplateLabel: (title) => `Save as a template: ${title}`,
  savedTemplate: (title) => `“${title}” is saved as a template.`,
  archive: 'Put in the archive',
  archiveLabel: (title) => `Put in the archive: ${title}`,
  archived: (title) => `“${title}” is in the archive.`,
  unarchive: 'Bring back',
  unarchiveLabel: (title) => `Bring back from the archive: ${title}`,
  unarchived: (title) => `“${title}” is on the list again.`,

  guide: {
    first: 'First time?',
    title: 'Try Pejling in five minutes',
    text: 'Conduct a small poll with made-up votes, from opening it to having its result. You can’t break anything, and it is deleted when you end it.',
    begin: 'Begin',
    hide: 'Hide',
    hideOffer: 'Hide the offer to try Pejling',
    label: 'Try Pejling',
    allSteps: 'All steps',
    done: 'done',
    step: (number, all, title) => `Step ${number} of ${all}: ${title}`,
    steps: {
      screen: {
        short: 'Projector',
        title: 'Open the projector window',
        how: 'Press F8. The window shows what the room sees. With a projector, move it there.',
      },
      open: {
        short: 'Open',
        title: 'Open the poll',
        how: 'Choose “When do you think best?” in the run sheet, and press Ctrl+Enter.',
      },
      vote: {
        short: 'Votes',
        title: 'Get the votes in',
        how: 'Type a table yourself if you like. Then press F3, and the rest of the room votes.',
      },
      close: {
        short: 'Close',
        title: 'Close the poll',
        how: 'Press Ctrl+Enter. The room has not seen a single number yet.',
      },
      reveal: {
        short: 'Show',
        title: 'Show the result',
        how: 'Press Ctrl+Enter, and go on with Page Down until all of the result is shown.',
      },
      take: {
        short: 'Save',
        title: 'Save the result',
        how: 'Press Alt+6, and save what you want to take home.',
      },
    },
    allDoneTitle: 'You have tried all of it',
    allDoneText: 'End the rehearsal: then it is deleted, and you are back on the start page.',
    running:
      'This is a try with made-up votes. When you end the rehearsal it is deleted, and you are back on the start page.',
  },

  here: {
    heading: 'Where you are',
    start: {
      title: 'The start page',
      text: 'Carry on with the latest, create a new one, or open one of the list. “Use again” makes a new event with the same polls and the same run sheet, without votes. Under “…” an event can be saved as a template or put in the archive.',
    },
    setup: {
      title: 'Set-up',
      text: 'Enter title, date and place, and how many people are present at how many tables. The numbers can be changed all day. A poll that is already open goes on with the old ones.',
    },
    polls: {
      title: 'Polls',
      text: 'Here you edit the words. What you edit applies from the next time the poll is opened. Slips that were printed before no longer match: the pre-flight check says so.',
    },
    preflight: {
      title: 'Pre-flight check',
      text: 'Go through the points before the room fills: the projector shows the test picture, the computer can save, the slips lie on the tables, and the practice question has been tried. The rehearsal practises the whole day with made-up votes.',
    },
    printouts: {
      title: 'Printouts',
      text: 'Choose the paper and the polls, and print at 100 %. Each sheet bears an edition mark. It has to be the one on the screen.',
    },
    results: {
      title: 'Results',
      text: 'Save pictures, a presentation or the whole package. What the room has not seen is marked, and Pejling asks before it comes along.',
    },
    minutes: {
      title: 'Minutes',
      text: 'Correct the texts that Pejling wrote. If the numbers change afterwards, you are told. The final version comes along in the results package.',
    },
    item: {
      title: 'An item without a poll',
      text: 'Show the title or the break picture on the projector, and go on with Alt+Down when the item is over.',
    },
    ready: {
      title: 'The poll is ready',
      text: 'Choose a method, and press Ctrl+Enter to open. The projector then shows the question, and slips can be typed.',
    },
    open: {
      title: 'The poll is open',
      text: 'Type what comes in. Enter records a row, Ctrl+Z undoes the latest. The room sees no numbers. Ctrl+Enter closes the poll.',
    },
    closed: {
      title: 'The poll is closed',
      text: 'Only you see the numbers. Correct what is wrong, and press Ctrl+Enter to show the result. If more slips come, the poll can be reopened.',
    },
    revealed: {
      title: 'The result is shown',
      text: 'Page Down shows the next step, Page Up goes one step back. If you correct something now, the projector only changes when you say so.',
    },
  },

  nothing: {
    agendaList: 'Nothing on the run sheet yet',
    agendaTitle: 'The run sheet is empty',
    agendaText:
      'Begin with polls and agenda items. During the meeting you can also make a quick poll.',
    chooseItem: 'Choose an item of the run sheet.',
    toPrint: 'There are no polls to print yet.',
  },

  archiveHeading: 'Archive',
  showArchive: (count) => `Show the archive (${count})`,
  showList: 'Show your events',
  archiveIntro: 'Archived events are kept as they were. They are just not on the list.',
  allArchived: 'All your events are in the archive.',

  search: 'Search',
  searchHint: 'Title, place or date',
  found: (count) => `${format.number(count)} ${plural(count, 'event', 'events')} found`,
  foundNone: (query) => `No event matches “${query}”.`,
  foundInArchive: (count) =>
    `${format.number(count)} in the archive ${plural(count, 'matches', 'match')}, too.`,
  showMore: (count) => `Show ${format.number(count)} more`,
  notShown: (count) => `${format.number(count)} more`,

  templatesHeading: 'Templates',
  templateText: 'Without votes, place, participants and your notes to yourself.',
  saveTemplateFile: 'Save as a file …',
  saveTemplateFileLabel: (title) => `Save as a file …: the template “${title}”`,
  saveTemplateFileHint: 'Whoever opens the file gets a new event made from the template.',
  savedTemplateFile: (name) => `Saved as ${name}`,
  deleteTemplateLabel: (title) => `Delete the template ${title}`,

  deleteAlso: 'Rehearsals of it are deleted, too.',
  deleteStays: 'Pejling can’t delete what you saved elsewhere:',
  deleteStaysFile: (name) => `the file ${name} and copies of it`,
  deleteStaysFiles: 'files of the event (.pejling) that you saved or copied yourself',
  deleteStaysPackages: 'results packages, pictures and whatever else you exported',
  deleteStaysPaper: 'paper that was printed',
  deleteTraces: 'In this browser, traces may remain until the browser tidies up.',
  deleteTemplateTitle: (title) => `Delete the template “${title}”?`,
  deleteTemplateText:
    'The template is deleted from this computer. Events that were made with it stay. This can’t be undone.',
};

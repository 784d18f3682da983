/** The edition mark on papers, and what is said where paper and vote are not the same. */
import type * as danish from '../../da/prepare/edition';

export const edition: typeof danish.edition = {
  mark: (mark) => `Edition ${mark}`,
  beside: (title, mark) => `${title} · edition\u00a0${mark}`,
  hint: 'Every paper carries an edition mark such as K7M. If the same mark stands here, the paper says what the vote asks.',
  old: (title, printed, current) =>
    `“${title}”: The paper is edition ${printed}, the poll is now ${current}. Print the slips again.`,
  asOpened: (title) => `“${title}” is open. It is printed as it was when it was opened.`,
  noted: (marks) => `Noted as printed: edition ${marks}.`,
  notPrinted: 'No paper came out',
  current: (title, mark) => `“${title}”: edition ${mark}`,
  question: {
    oldTitle: 'Open with older paper?',
    oldText: (printed, current) =>
      `The paper is edition ${printed}, the poll is now ${current}. The text was changed after printing.`,
    alikeTitle: 'Open with options that are alike?',
    alikeText: 'Options that are alike are counted separately.',
    yes: 'Open anyway',
    toPrintouts: 'Go to printouts',
    toPolls: 'Edit the text',
  },
};

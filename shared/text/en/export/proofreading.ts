/** The page for the minutes in English. */
import type { proofreading as da } from '../../da/export/proofreading';

export const proofreading: typeof da = {
  title: 'Minutes',
  intro:
    'The text is written from the figures. Edit it as you want it; an empty line separates paragraphs. Tables and pictures follow the figures.',
  status: 'Status',
  edited: 'Edited by you',
  changed:
    'The figures have changed since you edited the section. Your text still stands; this is how Pejling would write it now:',
  unsettled:
    'A count is unsettled: the minutes are a draft until you have chosen which numbers apply.',
  reset: 'Use Pejling’s text',
  resetLabel: (heading) => `Use Pejling’s text in “${heading}”`,
  keep: 'Keep my text',
  keepLabel: (heading) => `Keep my text in “${heading}”`,
  copy: 'Copy for a mail',
  copied: 'Copied',
  nothing: 'The minutes are written once the first poll has been closed.',
};

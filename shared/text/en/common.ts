/** Words that every screen shares. */
import type { common as danish } from '../da/common';
import { plural } from '../../lib/format';

/** «table 4», «tables 4, 10 and 13», of table numbers already joined to a list. */
export function numberedTables(list: string): string {
  return `${/^\d+$/u.test(list) ? 'table' : 'tables'} ${list}`;
}

export const common: typeof danish = {
  appName: 'Pejling',
  tagline: 'Live votes in the room. No internet, one computer.',
  ok: 'OK',
  escapeAsks: 'What you have typed is not saved. Press Esc again to close without saving.',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back to the start page',
  savedHere: 'Saved on this computer',
  notSaved: 'Not saved',
  table: (number) => `Table ${number}`,
  participants: (count, number) => `${count} ${plural(number, 'participant', 'participants')}`,
  present: (count) => `${count} present`,
};

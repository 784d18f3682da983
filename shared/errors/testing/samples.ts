/** One error of each code. */
import type { AppError, AppErrorCode } from '../app-error';

const NAME = 'møde.pejling';

const SAMPLES: { readonly [Code in AppErrorCode]: Extract<AppError, { readonly code: Code }> } = {
  'storage-refused': { code: 'storage-refused' },
  'storage-full': { code: 'storage-full' },
  'storage-failed': { code: 'storage-failed', detail: '' },
  'storage-lost': { code: 'storage-lost' },
  'workshop-missing': { code: 'workshop-missing' },
  'second-window': { code: 'second-window' },
  'browser-lacks': { code: 'browser-lacks', features: [] },
  'round-not-open': { code: 'round-not-open' },
  'code-used': { code: 'code-used' },
  'codes-in-use': { code: 'codes-in-use' },
  'popup-blocked': { code: 'popup-blocked' },
  'tables-have-slips': { code: 'tables-have-slips', tables: [3] },
  'poll-has-votes': { code: 'poll-has-votes' },
  'too-many-roles': { code: 'too-many-roles' },
  'export-failed': { code: 'export-failed', detail: '' },
  'copy-failed': { code: 'copy-failed', detail: '' },
  'file-damaged': { code: 'file-damaged', detail: '' },
  'file-foreign': { code: 'file-foreign' },
  'file-newer': { code: 'file-newer', program: '9.0.0' },
  'file-too-large': { code: 'file-too-large' },
  'file-missing': { code: 'file-missing', name: NAME },
  'file-read-only': { code: 'file-read-only', name: NAME },
  'file-disk-full': { code: 'file-disk-full', name: NAME },
  'file-in-use': { code: 'file-in-use', name: NAME },
  'file-changed': { code: 'file-changed', name: NAME },
  'file-no-dialog': { code: 'file-no-dialog', name: NAME },
  'file-not-allowed': { code: 'file-not-allowed', name: NAME },
  'file-failed': { code: 'file-failed', name: NAME, detail: '' },
  'merge-other-workshop': { code: 'merge-other-workshop' },
  'display-gone': { code: 'display-gone' },
  'request-refused': { code: 'request-refused', detail: '' },
  unexpected: { code: 'unexpected', detail: '' },
};

export const APP_ERROR_SAMPLES: readonly AppError[] = Object.values(SAMPLES);

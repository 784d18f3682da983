/** The names of all messages between page and main process; other messages are ignored. */

/** What the facilitator's page may ask of the main process. */
export const REQUEST_CHANNELS = [
  'openFile',
  'openRecentFile',
  'openDroppedFile',
  'takeWaitingFile',
  'saveFile',
  'saveFileAs',
  'recentFiles',
  'saveExport',
  'saveFolder',
  'listDisplays',
  'openAudienceWindow',
  'freeSpace',
  'closeAudienceWindow',
  'keepAwake',
  'holdWindow',
  'setPrinting',
  'dataPlace',
  'showMenu',
  'programVersions',
  'report',
  'closeNow',
] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** Events that the main process sends to the facilitator's page. */
export const EVENT_CHANNELS = ['menuCommand', 'fileWaiting', 'displaysChanged', 'closing'] as const;
export type EventChannel = (typeof EVENT_CHANNELS)[number];

/** All requests use one IPC channel, with the name of the request first, so that an unknown one gets an answer too. */
export const REQUEST_WIRE = 'pejling:request';

/** The event's name on the wire. */
export function eventWire(event: EventChannel): string {
  return `pejling:${event}`;
}

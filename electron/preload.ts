/** Puts the bridge into the facilitator's page: one function for each channel of the contract, and nothing else. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  eventWire,
  REQUEST_CHANNELS,
  REQUEST_WIRE,
  type EventChannel,
} from '../shared/ipc/channels';
import type { Bridge, Events } from '../shared/ipc/contract';

const requests = REQUEST_CHANNELS.map((channel) => [
  channel,
  (payload: unknown) => ipcRenderer.invoke(REQUEST_WIRE, channel, payload),
]);

function on<E extends EventChannel>(event: E, listener: (detail: Events[E]) => void): () => void {
  // The type is checked where main sends the event.
  const hear = (_event: unknown, ...details: unknown[]) => {
    listener(details[0] as Events[E]);
  };
  ipcRenderer.on(eventWire(event), hear);
  return () => {
    ipcRenderer.removeListener(eventWire(event), hear);
  };
}

const bridge = {
  ...Object.fromEntries(requests),
  // The page passes on the file it was given. The system knows its path, and only main gets it.
  openDroppedFile: (file: File) =>
    ipcRenderer.invoke(REQUEST_WIRE, 'openDroppedFile', { path: webUtils.getPathForFile(file) }),
  on,
} as Bridge;

contextBridge.exposeInMainWorld('bridge', bridge);

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
  // What main sends is typed where it is sent.
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
  // The page hands over the file it was given; only the system knows, and only main hears, where it lies.
  openDroppedFile: (file: File) =>
    ipcRenderer.invoke(REQUEST_WIRE, 'openDroppedFile', { path: webUtils.getPathForFile(file) }),
  on,
} as Bridge;

contextBridge.exposeInMainWorld('bridge', bridge);

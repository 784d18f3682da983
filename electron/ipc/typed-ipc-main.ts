/** The only importer of ipcMain: every request comes through here and is checked. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { answerRequest, type Handlers, type Refusals } from '../../shared/ipc/answer-request';
import { REQUEST_WIRE } from '../../shared/ipc/channels';

export function handleRequests(
  handlers: Handlers,
  isSender: (event: IpcMainInvokeEvent) => boolean,
  refusals: Refusals,
): void {
  ipcMain.handle(REQUEST_WIRE, (event, name: unknown, payload: unknown) =>
    answerRequest(handlers, { isTrusted: isSender(event), name, payload }, refusals),
  );
}

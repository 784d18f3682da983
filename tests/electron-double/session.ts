/** The session: who answers requests, and who is asked for permission. Specs ask as Chromium would. */
import { EventEmitter } from 'node:events';
import type { Session, WebRequest } from 'electron';
import { preventable, type Preventable } from './event.ts';

type Serve = (request: Request) => Response | Promise<Response>;
type Listener = Extract<Parameters<WebRequest['onBeforeRequest']>[0], (...args: never[]) => void>;
export type RequestDetails = Pick<
  Parameters<Listener>[0],
  'id' | 'url' | 'method' | 'resourceType' | 'referrer'
>;
type BeforeRequest = (
  details: RequestDetails,
  callback: (response: { readonly cancel?: boolean }) => void,
) => void;
type AskPermission = (
  contents: unknown,
  permission: string,
  callback: (isGranted: boolean) => void,
  details: { readonly requestingUrl: string; readonly isMainFrame: boolean },
) => void;
type CheckPermission = (
  contents: unknown,
  permission: string,
  origin: string,
  details: { readonly requestingUrl: string; readonly isMainFrame: boolean },
) => boolean;
type CheckDevice = (details: { readonly deviceType: string; readonly origin: string }) => boolean;

/** Methods of the real one that must be there, whatever their handlers are given. */
type Part = Readonly<
  Record<
    keyof Pick<
      Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'setSpellCheckerEnabled'
      | 'setSpellCheckerLanguages'
    >,
    (value: never) => void
  >
>;

interface DownloadItem {
  readonly getURL: () => string;
  readonly getFilename: () => string;
  readonly cancel: () => void;
}
interface SessionEvents {
  'will-download': [event: Preventable, item: DownloadItem, contents: unknown];
}

export class DoubleSession extends EventEmitter<SessionEvents> implements Part {
  readonly #serve = new Map<string, Serve>();
  #beforeRequest: BeforeRequest | null = null;
  #askPermission: AskPermission | null = null;
  #checkPermission: CheckPermission | null = null;
  #checkDevice: CheckDevice | null = null;
  isSpellChecked = true;
  /** Names of the files that the program kept pages from downloading. */
  readonly refusedDownloads: string[] = [];

  readonly protocol = {
    handle: (scheme: string, serve: Serve): void => {
      if (this.#serve.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
      this.#serve.set(scheme, serve);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest | null): void => {
      this.#beforeRequest = listener;
    },
  };

  readonly setPermissionRequestHandler = (handler: AskPermission | null): void => {
    this.#askPermission = handler;
  };
  readonly setPermissionCheckHandler = (handler: CheckPermission | null): void => {
    this.#checkPermission = handler;
  };
  readonly setDevicePermissionHandler = (handler: CheckDevice | null): void => {
    this.#checkDevice = handler;
  };
  readonly setDisplayMediaRequestHandler = (): void => undefined;
  readonly setSpellCheckerLanguages = (): void => undefined;
  readonly setSpellCheckerEnabled = (isOn: boolean): void => {
    this.isSpellChecked = isOn;
  };

  /** The program's answer to a request for its own scheme; null where no one handles it. */
  async answer(scheme: string, request: Request): Promise<Response | null> {
    return (await this.#serve.get(scheme)?.(request)) ?? null;
  }

  /** Whether the program stops this request; Electron lets pass what no one listens to. */
  isCancelled(details: RequestDetails): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (!listener) return Promise.resolve(false);
    return new Promise((resolve) => {
      listener(details, ({ cancel }) => {
        resolve(cancel ?? false);
      });
    });
  }

  /** What the program answers when a page asks for a permission; Electron grants where no one is asked. */
  requestPermission(contents: unknown, permission: string, requestingUrl: string) {
    const handler = this.#askPermission;
    if (!handler) return Promise.resolve(true);
    return new Promise<boolean>((resolve) => {
      handler(contents, permission, resolve, { requestingUrl, isMainFrame: true });
    });
  }

  /** What the program answers when Chromium checks one without asking. */
  checkPermission(contents: unknown, permission: string, origin: string): boolean {
    const details = { requestingUrl: `${origin}/`, isMainFrame: true };
    return this.#checkPermission?.(contents, permission, origin, details) ?? true;
  }

  checkDevice(deviceType: string, origin: string): boolean {
    return this.#checkDevice?.({ deviceType, origin }) ?? true;
  }

  /** True where the program stopped the download. */
  refusesDownload(contents: unknown, url: string, name: string): boolean {
    const event = preventable({});
    let isCancelled = false;
    const cancel = () => {
      isCancelled = true;
    };
    const item = { getURL: () => url, getFilename: () => name, cancel };
    this.emit('will-download', event, item, contents);
    const isRefused = event.defaultPrevented || isCancelled;
    if (isRefused) this.refusedDownloads.push(name);
    return isRefused;
  }
}

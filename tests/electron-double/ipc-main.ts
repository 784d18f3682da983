/** The main process's end of what pages ask. */
import type { Frame } from '@playwright/test';
import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { originOf, toProgram } from './addresses.ts';

/** A page's frame as a handler sees it. */
export interface SenderFrame extends Pick<WebFrameMain, 'url' | 'origin' | 'name'> {
  readonly parent: SenderFrame | null;
  readonly top: SenderFrame;
}

interface InvokeEvent extends Pick<IpcMainInvokeEvent, 'type'> {
  readonly sender: unknown;
  readonly senderFrame: SenderFrame;
}
type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

/** Handlers by channel, refusing as Electron does. */
export class DoubleIpcMain {
  readonly #handlers = new Map<string, Handler>();

  /** What the program gets as `ipcMain`. */
  readonly part = {
    handle: (channel: string, handler: Handler): void => {
      if (this.#handlers.has(channel)) {
        throw new Error(`Attempted to register a second handler for '${channel}'`);
      }
      this.#handlers.set(channel, handler);
    },
    removeHandler: (channel: string): void => {
      this.#handlers.delete(channel);
    },
  } satisfies { readonly [K in 'handle' | 'removeHandler']: Loose<IpcMain[K]> };

  get channels(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  /** Asks the handler of a channel, as a frame of `sender` does. Rejects as Electron does. */
  invoke(
    sender: unknown,
    frame: Frame,
    channel: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    return this.invokeAs(sender, senderFrameOf(frame), channel, args);
  }

  /** The same for a frame that a spec makes up. */
  async invokeAs(
    sender: unknown,
    senderFrame: SenderFrame,
    channel: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const event: InvokeEvent = { type: 'frame', sender, senderFrame };
    return await handler(event, ...args);
  }
}

/** The same number and kinds of arguments, whatever the event's type: the double's events have less to them. */
type Loose<F> = F extends (channel: infer C, ...rest: infer _) => infer R
  ? (channel: C, ...rest: never[]) => R
  : never;

/** A frame without an address of its own (about:blank) has its parent's origin. */
export function senderFrameOf(frame: Frame): SenderFrame {
  const above = frame.parentFrame();
  const parent = above ? senderFrameOf(above) : null;
  const url = toProgram(frame.url());
  const inherited = url.startsWith('about:') ? parent?.origin : undefined;
  const own = { url, name: frame.name(), origin: inherited ?? originOf(url), parent };
  return Object.defineProperty({ ...own }, 'top', {
    get: () => parent?.top ?? own,
  }) as SenderFrame;
}

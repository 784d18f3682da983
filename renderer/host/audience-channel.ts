/**
 * The line between console and audience window. The console sends numbered views; the audience window asks for
 * the newest when it opens, says how large it is, and passes on the presenter remote's keys.
 */
import * as v from 'valibot';
import type { AudienceView } from '../../shared/audience/audience-view';

const CHANNEL = 'pejling-audience';
/** Every open audience window holds this lock; whoever gets it exclusively knows that none is open. */
const PRESENCE_LOCK = 'pejling-audience-window';

/** Keys that the audience window passes on. */
export const REMOTE_KEYS = ['PageDown', 'PageUp', 'b', '.', 'F5', 'Escape'] as const;
export type RemoteKey = (typeof REMOTE_KEYS)[number];

export interface AudienceSize {
  /** Physical pixels. */
  readonly width: number;
  readonly height: number;
}

interface ViewMessage {
  readonly type: 'view';
  /** Id of the console's run: a reloaded console numbers its views from 1 again. */
  readonly console: string;
  readonly number: number;
  readonly view: AudienceView;
}

const size = v.object({ width: v.number(), height: v.number() });
const fromAudience = v.variant('type', [
  v.object({ type: v.literal('hello'), size }),
  v.object({ type: v.literal('remote'), key: v.picklist(REMOTE_KEYS) }),
  v.object({ type: v.literal('stroke'), stroke: v.pipe(v.string(), v.maxLength(30)) }),
]);
type AudienceMessage = v.InferOutput<typeof fromAudience>;

/** What the console sends beside views. */
const toAudience = v.object({ type: v.picklist(['who-is-there', 'close']) });

const viewEnvelope = v.object({
  type: v.literal('view'),
  console: v.string(),
  number: v.number(),
  view: v.looseObject({ kind: v.picklist(['slide', 'test-picture', 'black']) }),
});

function isViewMessage(data: unknown): data is ViewMessage {
  return v.is(viewEnvelope, data);
}

/** Asks every open audience window to close. */
export function askAudienceToClose(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ type: 'close' });
  channel.close();
}

export interface ConsoleLink {
  /** Sends the newest view, now and to every audience window that opens later. */
  show: (view: AudienceView) => void;
  close: () => void;
}

export interface ConsoleEvents {
  /** Called with the size of an open audience window; null when the last one is gone. */
  onAudience: (size: AudienceSize | null) => void;
  onRemoteKey: (key: RemoteKey) => void;
  /** Called with a key stroke with Ctrl or Alt, or a function key, pressed while the audience window had the focus. */
  onStroke: (stroke: string) => void;
}

/** The console's end. */
export function openConsoleLink(consoleId: string, events: ConsoleEvents): ConsoleLink {
  const channel = new BroadcastChannel(CHANNEL);
  let latest: ViewMessage | null = null;
  let isWatching = false;

  const watchForLoss = (): void => {
    if (isWatching) return;
    isWatching = true;
    void navigator.locks.request(PRESENCE_LOCK, () => {
      isWatching = false;
      events.onAudience(null);
    });
  };
  const receive = (message: AudienceMessage): void => {
    if (message.type === 'remote') {
      events.onRemoteKey(message.key);
      return;
    }
    if (message.type === 'stroke') {
      events.onStroke(message.stroke);
      return;
    }
    if (latest) channel.postMessage(latest);
    events.onAudience(message.size);
    watchForLoss();
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(fromAudience, data);
    if (parsed.success) receive(parsed.output);
  };
  channel.postMessage({ type: 'who-is-there' });
  return {
    show: (view) => {
      latest = { type: 'view', console: consoleId, number: (latest?.number ?? 0) + 1, view };
      channel.postMessage(latest);
    },
    close: () => channel.close(),
  };
}

export interface AudienceLink {
  /** Passes a key of the presenter remote on to the console. */
  pressRemote: (key: RemoteKey) => void;
  /** Passes a command's stroke on to the console: the keyboard works whichever window has the focus. */
  pressStroke: (stroke: string) => void;
  close: () => void;
}

/**
 * The audience window's end: `onView` gets each newer view, `onClose` is called when the window should close. `measure` tells its size
 * when asked.
 */
export function openAudienceLink(
  onView: (view: AudienceView) => void,
  measure: () => AudienceSize,
  onClose: () => void,
): AudienceLink {
  const channel = new BroadcastChannel(CHANNEL);
  let last = { console: '', number: 0 };
  const hello = (): void => channel.postMessage({ type: 'hello', size: measure() });
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isViewMessage(data)) {
      const parsed = v.safeParse(toAudience, data);
      if (parsed.success && parsed.output.type === 'close') onClose();
      if (parsed.success && parsed.output.type === 'who-is-there') hello();
      return;
    }
    if (data.console === last.console && data.number <= last.number) return;
    last = { console: data.console, number: data.number };
    onView(data.view);
  };
  window.addEventListener('resize', hello);
  hello();
  // Held until the window is gone, for whatever reason: the browser then grants it to the waiting console.
  let leave = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    leave = resolve;
  });
  void navigator.locks.request(PRESENCE_LOCK, { mode: 'shared' }, () => {
    hello();
    return gone;
  });
  return {
    pressRemote: (key) => channel.postMessage({ type: 'remote', key }),
    pressStroke: (stroke) => channel.postMessage({ type: 'stroke', stroke }),
    close: () => {
      window.removeEventListener('resize', hello);
      channel.close();
      leave();
    },
  };
}

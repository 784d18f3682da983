/** Where every request and call of a run's pages goes: to the program, or nowhere. Nothing reaches a network. */
import type { Frame, Request as PageRequest, Route } from '@playwright/test';
import type { DoubleIpcMain } from './ipc-main.ts';
import { ownScheme, toProgram } from './addresses.ts';
import { CALL, type PageMessage } from './page-side.ts';
import type { RequestDetails } from './session.ts';
import { structuredJson } from './structured-json.ts';
import type { PageHouse } from './web-contents.ts';

/** A request of a page, and what became of it. */
export interface SeenRequest {
  /** By the program's names. */
  readonly url: string;
  /** 'escaped': the program let it pass, and only the double stopped it. */
  readonly outcome: 'served' | 'navigation-refused' | 'cancelled' | 'no-window' | 'escaped';
}

const { encode, decode } = structuredJson();

const KINDS: Readonly<Record<string, RequestDetails['resourceType']>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  ping: 'ping',
  websocket: 'webSocket',
};

/** Answers the requests of all pages in the house, from now on; `note` hears of each. */
export async function answerRequests(
  house: PageHouse,
  note: (request: SeenRequest) => void,
): Promise<void> {
  let ids = 0;
  const decide = async (route: Route, request: PageRequest): Promise<void> => {
    const url = toProgram(request.url());
    const refuse = async (outcome: SeenRequest['outcome']) => {
      note({ url, outcome });
      // A refused navigation leaves the page as it is; for anything else Chromium shows that it was blocked.
      await route.abort(outcome === 'navigation-refused' ? 'aborted' : 'blockedbyclient');
    };
    const frame = frameOf(request);
    const contents = frame && house.residents.get(frame.page());
    if (!frame || !contents) return refuse('no-window');
    const isNavigation = request.isNavigationRequest();
    if (isNavigation && !contents.mayNavigate(frame, request.url())) {
      return refuse('navigation-refused');
    }
    const isMain = frame.parentFrame() === null;
    const frameKind = isMain ? 'mainFrame' : 'subFrame';
    const resourceType = isNavigation ? frameKind : (KINDS[request.resourceType()] ?? 'other');
    const method = request.method();
    const details = { id: (ids += 1), url, method, resourceType, referrer: '' };
    if (await house.session.isCancelled(details)) return refuse('cancelled');
    const answer = await askProgram(house, request);
    if (answer === null) return refuse('escaped');
    note({ url, outcome: 'served' });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  };
  await house.context.route(/.*/, async (route, request) => {
    try {
      await decide(route, request);
    } catch (error) {
      // A page that goes away takes its requests with it.
      if (!house.hasEnded() && !/closed|already handled/i.test(String(error))) throw error;
    }
  });
  // Web sockets have a way of their own.
  await house.context.routeWebSocket(/.*/, async (socket) => {
    const url = toProgram(socket.url());
    const details = { id: (ids += 1), url, method: 'GET', referrer: '' };
    const isCancelled = await house.session.isCancelled({ ...details, resourceType: 'webSocket' });
    note({ url, outcome: isCancelled ? 'cancelled' : 'escaped' });
    await socket.close();
  });
}

/** The program's response to a request for its own scheme; null for any other. */
async function askProgram(house: PageHouse, request: PageRequest): Promise<Response | null> {
  const scheme = ownScheme(request.url());
  if (scheme === null) return null;
  const body = request.postDataBuffer();
  const answer = await house.session.answer(
    scheme,
    new Request(toProgram(request.url()), {
      method: request.method(),
      headers: request.headers(),
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    }),
  );
  if (answer && answer.status >= 300 && answer.status < 400) {
    throw new Error(`The double follows no redirects: ${request.url()}`);
  }
  return answer;
}

/** Null for a page that no window shows yet, such as a popup on its way. */
function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

/** Answers what pages ask of the main process, from now on. */
export async function answerCalls(house: PageHouse, ipc: DoubleIpcMain): Promise<void> {
  await house.context.exposeBinding(CALL, async ({ page, frame }, text: string) => {
    const contents = house.residents.get(page);
    if (!contents || house.hasEnded()) return '{}';
    const message = JSON.parse(text) as PageMessage;
    switch (message.kind) {
      case 'invoke':
        try {
          const args = decode(message.args) as readonly unknown[];
          const value = await ipc.invoke(contents, frame, message.channel, args);
          return JSON.stringify({ value: encode(value) });
        } catch (error) {
          return JSON.stringify({ error: String(error) });
        }
      case 'open':
        contents.askToOpen(message.url, message.name, message.features);
        return '{}';
      case 'preload-error':
        contents.preloadFailed(message.message);
        return '{}';
    }
  });
}

/** Asks a channel as a script in `frame` would that had got hold of the raw door. */
export async function askRaw(
  frame: Frame,
  channel: string,
  args: readonly unknown[],
): Promise<unknown> {
  const message: PageMessage = { kind: 'invoke', channel, args: encode(args) };
  const answer = await frame.evaluate(
    ([call, text]) => {
      const own = Reflect.get(globalThis, call) as (given: string) => Promise<string>;
      return own(text);
    },
    [CALL, JSON.stringify(message)] as const,
  );
  const { error, value } = JSON.parse(answer) as { error?: string; value: string };
  if (error !== undefined) throw new Error(error);
  return decode(value);
}

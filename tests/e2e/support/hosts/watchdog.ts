/** Notes everything a page must not do: network requests, console errors, page errors, blocked content, crashes. */
import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

export interface Problem {
  /** 'host': something the host says of itself, such as a dialog that no spec answers. */
  readonly kind: 'request' | 'console' | 'page-error' | 'csp' | 'crash' | 'host';
  readonly text: string;
}

const REPORT_FUNCTION = '__pejlingReportCsp';

/** Watches all windows of a context, those opened later too. One watchdog may follow several launches. */
export class Watchdog {
  readonly #seen: Problem[] = [];
  readonly #expected: { readonly kind: Problem['kind']; readonly pattern: RegExp }[] = [];
  readonly #isOwn: (url: string) => boolean;

  /** @param isOwn tells the addresses of the program, which alone may be requested */
  constructor(isOwn: (url: string) => boolean) {
    this.#isOwn = isOwn;
  }

  /** Problems of this kind that match are expected in this test, before this call and after it. */
  allow(kind: Problem['kind'], pattern: RegExp): void {
    this.#expected.push({ kind, pattern });
  }

  /** Something that only the host can see. */
  noteHost(text: string): void {
    this.#note('host', text);
  }

  /** What must not have happened, in order. */
  get problems(): readonly Problem[] {
    return this.#seen.filter(
      ({ kind, text }) =>
        !this.#expected.some((expected) => expected.kind === kind && expected.pattern.test(text)),
    );
  }

  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => {
      if (!this.#isAllowed(request.url())) this.#note('request', request.url());
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.#note('console', describe(message));
    });
    context.on('weberror', (webError) => {
      const error = webError.error();
      this.#note('page-error', error.stack || error.message || 'something other than an Error');
    });
    context.on('page', (page) => {
      this.#watchPage(page);
    });
    for (const page of context.pages()) this.#watchPage(page);
    await context.exposeFunction(REPORT_FUNCTION, (text: string) => {
      this.#note('csp', text);
    });
    await context.addInitScript(reportViolations, REPORT_FUNCTION);
  }

  #watchPage(page: Page): void {
    page.on('crash', () => {
      this.#note('crash', page.url());
    });
    page.on('websocket', (socket) => {
      this.#note('request', socket.url());
    });
  }

  #note(kind: Problem['kind'], text: string): void {
    this.#seen.push({ kind, text });
  }

  #isAllowed(url: string): boolean {
    if (/^(?:data|blob|about):/.test(url)) return true;
    return this.#isOwn(url);
  }
}

function describe(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return url === '' ? message.text() : `${message.text()} (line ${String(lineNumber + 1)})`;
}

/** Runs in every page and frame before its own scripts. */
function reportViolations(reportFunction: string): void {
  addEventListener('securitypolicyviolation', (event) => {
    const report = Reflect.get(globalThis, reportFunction) as (text: string) => unknown;
    report(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`.trim());
  });
}

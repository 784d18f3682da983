/** The host of the one-file edition: an ordinary browser window, opened from disk. */
import { BROWSER_EXPORTS, savesFolders } from './browser-exports';
import { BROWSER_FILES } from './browser-files';
import { createBrowserScreens } from './browser-screens';
import type { Host, HostCapabilities, Versions } from './host';
import { PAGE_HOST } from './page-host';

interface BrowserVersions {
  readonly fullVersionList?: readonly { readonly brand: string; readonly version: string }[];
}

declare global {
  interface Navigator {
    readonly userAgentData?: {
      readonly getHighEntropyValues: (hints: readonly string[]) => Promise<BrowserVersions>;
    };
  }
}

/** Browsers by their name in `navigator.userAgent`; the first that is there counts. */
const AGENTS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg\/([\d.]+)/],
  ['Firefox', /\bFirefox\/([\d.]+)/],
  ['Chrome', /\bChrome\/([\d.]+)/],
  ['Safari', /\bVersion\/([\d.]+)/],
];

async function versions(): Promise<Versions> {
  const told = await navigator.userAgentData
    ?.getHighEntropyValues(['fullVersionList'])
    .catch(() => null);
  // One of the brands is made up, so that pages don't rely on the list.
  const brands = (told?.fullVersionList ?? []).filter(({ brand }) => !/not.*brand/i.test(brand));
  if (brands.length > 0) return brands.map(({ brand, version }) => [brand, version]);
  for (const [name, pattern] of AGENTS) {
    const version = pattern.exec(navigator.userAgent)?.[1];
    if (version) return [[name, version]];
  }
  return [];
}

/** The browser asks in its own words. */
function askBeforeUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** What any browser can do; some save folders too. */
export const BROWSER_CAPABILITIES: HostCapabilities = {
  choosesDisplay: false,
  asksWhereToSave: false,
  savesFolders: false,
  needsFreshClick: true,
  remembersFiles: false,
  storesInBrowser: true,
  keepsLog: false,
};

export function createBrowserHost(): Host {
  return {
    capabilities: { ...BROWSER_CAPABILITIES, savesFolders: savesFolders() },
    ...PAGE_HOST,
    ...BROWSER_FILES,
    ...BROWSER_EXPORTS,
    ...createBrowserScreens(),
    versions,
    holdWindow: (on) => {
      if (on) window.addEventListener('beforeunload', askBeforeUnload);
      else window.removeEventListener('beforeunload', askBeforeUnload);
    },
    // A browser has neither a native menu nor a local log, and tells of nothing that happens outside of the page.
    showMenu: () => undefined,
    listen: () => () => undefined,
    report: () => undefined,
  };
}

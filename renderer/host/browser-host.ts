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

/** Browsers by their name in `navigator.userAgent`; the first match counts. */
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
  // Browsers put an invented brand into the list, so that pages don't rely on it.
  const brands = (told?.fullVersionList ?? []).filter(({ brand }) => !/not.*brand/i.test(brand));
  if (brands.length > 0) return brands.map(({ brand, version }) => [brand, version]);
  for (const [name, pattern] of AGENTS) {
    const version = pattern.exec(navigator.userAgent)?.[1];
    if (version) return [[name, version]];
  }
  return [];
}

/** The browser asks the question in its own words. */
function askBeforeUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** The capabilities of any browser; some can save folders too. */
export const BROWSER_CAPABILITIES: HostCapabilities = {
  choosesDisplay: false,
  asksWhereToSave: false,
  savesFolders: false,
  needsFreshClick: true,
  remembersFiles: false,
  storesInBrowser: true,
  tellsFreeDisk: false,
  opensFullScreen: false,
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
    // Where a browser's profile lies is its own affair.
    dataPlace: () => Promise.resolve(null),
    holdWindow: (why) => {
      if (why !== null) window.addEventListener('beforeunload', askBeforeUnload);
      else window.removeEventListener('beforeunload', askBeforeUnload);
    },
    // A browser has no native menu and no local log. Outside of the page it reports only that screens came or went.
    showMenu: () => undefined,
    listen: ({ onDisplays }) => {
      const onChange = (): void => onDisplays([]);
      screen.addEventListener?.('change', onChange);
      return () => screen.removeEventListener?.('change', onChange);
    },
    report: () => undefined,
  };
}

/** The web preferences of every window: pages are plain web pages without access to the machine. */

/** Only the facilitator's page gets `preload`; the audience window has no bridge. */
export function lockedPreferences(preload: string | null, isDevelopment: boolean) {
  return {
    ...(preload === null ? {} : { preload }),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    // A vote continues while the window is behind others, so its timers must not slow down.
    backgroundThrottling: false,
    devTools: isDevelopment,
  } as const;
}

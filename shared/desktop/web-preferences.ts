/** The one set of web preferences: pages are plain web pages, shut off from the machine. */

/** `preload` is given to the facilitator's page only; the audience window has no bridge at all. */
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
    // A vote goes on while the window is behind others; its timers must not slow down.
    backgroundThrottling: false,
    devTools: isDevelopment,
  } as const;
}

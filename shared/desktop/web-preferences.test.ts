import { describe, expect, it } from 'vitest';
import { lockedPreferences } from './web-preferences';

describe('the web preferences', () => {
  it('shut the page off from the machine; an exact list, so that nothing is added unseen', () => {
    expect(lockedPreferences(null, false)).toEqual({
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
      backgroundThrottling: false,
      devTools: false,
    });
  });

  it('differ for the facilitator by the preload, and in development by the tools, and by nothing else', () => {
    expect(lockedPreferences('/x/preload.cjs', true)).toEqual({
      ...lockedPreferences(null, false),
      preload: '/x/preload.cjs',
      devTools: true,
    });
  });
});

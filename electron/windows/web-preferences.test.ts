import { describe, expect, it, vi } from 'vitest';
import { lockedPreferences } from './web-preferences';

// No runtime is needed to say what a window may do.
vi.mock('electron', () => ({ app: { isPackaged: true } }));

describe('the web preferences', () => {
  it('shut the page off from the machine; an exact list, so that nothing is added unseen', () => {
    expect(lockedPreferences(null)).toEqual({
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

  it('differ for the facilitator by the preload only', () => {
    expect(lockedPreferences('/x/preload.cjs')).toEqual({
      ...lockedPreferences(null),
      preload: '/x/preload.cjs',
    });
  });
});

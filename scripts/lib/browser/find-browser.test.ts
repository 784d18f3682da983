import { describe, expect, it } from 'vitest';
import { browserCandidates, ORDER_FOR_TESTS, ORDER_FOR_USE } from './find-browser.mjs';

describe('browserCandidates', () => {
  it('puts CHROMIUM_PATH before everything else', () => {
    const env = { CHROMIUM_PATH: '/own/browser', PATH: '/usr/bin' };
    expect(browserCandidates('linux', env, ORDER_FOR_USE)[0]).toBe('/own/browser');
  });

  it('searches PATH on Linux, brand by brand in the order given', () => {
    const env = { PATH: '/usr/local/bin::/usr/bin' };
    const use = browserCandidates('linux', env, ORDER_FOR_USE);
    expect(use[0]).toBe('/usr/local/bin/microsoft-edge-stable');
    expect(use.indexOf('/usr/bin/google-chrome')).toBeLessThan(use.indexOf('/usr/bin/chromium'));
    const tests = browserCandidates('linux', env, ORDER_FOR_TESTS);
    expect(tests[0]).toBe('/usr/local/bin/chromium');
    expect(tests.at(-1)).toBe('/opt/microsoft/msedge/msedge');
  });

  it('knows the usual places on Windows, and leaves out folders that are not set', () => {
    const env = { 'ProgramFiles(x86)': 'C:\\Programmer (x86)', LOCALAPPDATA: 'C:\\Bruger\\Data' };
    expect(browserCandidates('win32', env, ['edge', 'chrome'])).toEqual([
      'C:\\Programmer (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Bruger\\Data\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Programmer (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Bruger\\Data\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });

  it('knows both application folders of macOS', () => {
    expect(browserCandidates('darwin', { HOME: '/Users/aase' }, ['edge'])).toEqual([
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/aase/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  });
});

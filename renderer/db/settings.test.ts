import { expect, it } from 'vitest';
import { SETTINGS, settingOf, settingText } from './settings';

const LOCK = {
  ...{ workshopId: 'w', roundId: 'r', needsCode: false, salt: 's', rounds: 1, hash: 'h' },
  ...{ tries: 0, waitUntil: 0, opensAt: null },
};
const DISPLAY = { id: 2, label: 'EPSON', width: 1920, height: 1080 };

it('is read back as it was written', () => {
  expect(settingOf('interface-language', settingText('en'))).toBe('en');
  expect(settingOf('audience-display', settingText(DISPLAY))).toEqual(DISPLAY);
  expect(settingOf('ballot-box', settingText(LOCK))).toEqual(LOCK);
});

it('keeps the form that earlier programs wrote', () => {
  expect(settingText('da')).toBe('da');
  expect(settingText(null)).toBe('null');
  expect(settingText(LOCK)).toBe(JSON.stringify(LOCK));
});

it.each(['', 'no json', '7', '{"id":"2"}', '{"tries":1}', 'null', 'xx'])(
  'is what it is at first where «%s» is stored',
  (text) => {
    for (const name of ['interface-language', 'audience-display', 'ballot-box'] as const) {
      expect(settingOf(name, text)).toBe(SETTINGS[name].initial);
    }
  },
);

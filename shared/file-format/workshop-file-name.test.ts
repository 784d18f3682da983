/** Suggested names that every system and the desktop program accept. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { REQUEST_SCHEMAS } from '../ipc/contract';
import { workshopFileName } from './workshop-file-name';

const nameOf = (title: string, date = '') => workshopFileName({ title, date });
const LONG =
  'Hvor er potentialet for helhedsløsninger på tværs af alle fagområder allerstørst i 2027?';

describe('the name', () => {
  it.each([
    ['Reformer og ledelsesudvikling', 'Reformer og ledelsesudvikling.pejling'],
    ['Møde 22/9: »hvad nu?«', 'Møde 22 9 »hvad nu«.pejling'],
    [
      LONG,
      'Hvor er potentialet for helhedsløsninger på tværs af alle fagområder allerstørst.pejling',
    ],
    ['..skjult', 'skjult.pejling'],
    ['../../etc/passwd', 'etc passwd.pejling'],
    ['<.>', 'Pejling.pejling'],
    ['', 'Pejling.pejling'],
    ['???', 'Pejling.pejling'],
    ['con', 'Pejling con.pejling'],
    ['LPT1', 'Pejling LPT1.pejling'],
    ['aux.møde', 'Pejling aux.møde.pejling'],
    ['Konference', 'Konference.pejling'],
    ['Nul fejl', 'Nul fejl.pejling'],
    ['Halv \ud83d', 'Halv.pejling'],
    [`${'x'.repeat(79)}\u{1f600}`, `${'x'.repeat(79)}.pejling`],
  ])('of «%s» is «%s»', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it.each([
    ['Årsmøde', 'Årsmøde 2026-09-22.pejling'],
    ['', 'Pejling 2026-09-22.pejling'],
    ['con', 'Pejling con 2026-09-22.pejling'],
  ])('of «%s» on a day is «%s»', (title, name) => {
    expect(nameOf(title, '2026-09-22')).toBe(name);
  });

  it('is accepted by the save dialog whatever the title, and the same when it comes from a file again', () => {
    const titles = fc.oneof(
      fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.string({
        unit: fc.constantFrom('.', ' ', '/', ':', '\ud83d', 'æ', 'a', '\u0000', '\u200b'),
      }),
      fc.constantFrom('. .', '.\u0000.', ' : .x'),
    );
    fc.assert(
      fc.property(titles, fc.integer({ min: 1, max: 40 }), (title, times) => {
        const name = nameOf(title.repeat(times));
        expect(v.is(REQUEST_SCHEMAS.saveFileAs, { suggestedName: name, text: '' }), name).toBe(
          true,
        );
        expect(name).toMatch(/[^. ]\.pejling$/);
        expect(name).not.toMatch(/\p{Cs}/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

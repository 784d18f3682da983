/** A file that something happened to: it gives the session it held, or an error, and never another session. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../lib/canonical-json';
import { readWorkshopFile } from './read-workshop-file';
import { eventfulSession } from './testing/conducted-sessions';
import { writeWorkshopFile } from './write-workshop-file';

const session = eventfulSession();
const text = writeWorkshopFile(session, { program: '0.1.0', savedAt: 0 });
const whole = canonicalJson(session);

/** 'same', or the code of the error; anything else fails the test. */
function outcomeOf(damaged: string): string {
  const read = readWorkshopFile(damaged);
  if (!read.ok) return read.error.code;
  expect(canonicalJson(read.value.session)).toBe(whole);
  expect(read.value.session).toEqual(session);
  return 'same';
}

const places = fc.nat({ max: text.length - 1 });
/** What an editor, a transfer or a disk may put there; digits and brackets most of all. */
const characters = fc.oneof(
  fc.constantFrom(...Array.from('0123456789-+.eE"{}[],:\\ \n\0truefalsn')),
  fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.constantFrom('\ud800', '\ufffd', '\ufeff'),
);

describe('one character', () => {
  it('changed', () => {
    fc.assert(
      fc.property(places, characters, (place, character) => {
        outcomeOf(text.slice(0, place) + character + text.slice(place + 1));
      }),
      { numRuns: 400 },
    );
  });

  it('put in', () => {
    fc.assert(
      fc.property(places, characters, (place, character) => {
        outcomeOf(text.slice(0, place) + character + text.slice(place));
      }),
      { numRuns: 200 },
    );
  });

  it('lost', () => {
    fc.assert(
      fc.property(places, (place) => {
        outcomeOf(text.slice(0, place) + text.slice(place + 1));
      }),
      { numRuns: 200 },
    );
  });

  it('turned by one bit, as memory and disks do', () => {
    fc.assert(
      fc.property(places, fc.nat({ max: 6 }), (place, bit) => {
        const code = text.charCodeAt(place) ^ (1 << bit);
        outcomeOf(text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1));
      }),
      { numRuns: 400 },
    );
  });

  it('of every number in the session changed is found', () => {
    const begin = text.indexOf('"session"');
    for (const { index } of text.matchAll(/(?<=[ [])\d+(?=,?\n)/g)) {
      if (index < begin) continue;
      const digit = text[index] === '1' ? '2' : '1';
      expect(outcomeOf(text.slice(0, index) + digit + text.slice(index + 1))).toBe('file-damaged');
    }
  });
});

describe('the end of the file is missing', () => {
  it('from any place on', () => {
    fc.assert(
      fc.property(places, (length) => {
        const outcome = outcomeOf(text.slice(0, length));
        const isWhole = length >= text.trimEnd().length;
        expect(outcome).toBe(isWhole ? 'same' : length < 23 ? 'file-foreign' : 'file-damaged');
      }),
      { numRuns: 200 },
    );
  });

  it('and zeros stand there instead, as after a loss of power', () => {
    fc.assert(
      fc.property(fc.integer({ min: 23, max: text.length - 2 }), (length) => {
        expect(outcomeOf(text.slice(0, length).padEnd(text.length, '\0'))).toBe('file-damaged');
      }),
      { numRuns: 50 },
    );
  });
});

it('a piece of the file is lost, doubled or moved', () => {
  fc.assert(
    fc.property(places, places, places, (a, b, c) => {
      const [from = 0, to = 0] = [a, b].sort((x, y) => x - y);
      const piece = text.slice(from, to);
      outcomeOf(text.slice(0, from) + text.slice(to));
      outcomeOf(text.slice(0, to) + piece + text.slice(to));
      outcomeOf(text.slice(0, c) + piece + text.slice(c));
    }),
    { numRuns: 100 },
  );
});

it('two lines have changed places', () => {
  const lines = text.split('\n');
  fc.assert(
    fc.property(fc.nat({ max: lines.length - 2 }), (place) => {
      const swapped = lines.with(place, lines[place + 1] ?? '').with(place + 1, lines[place] ?? '');
      outcomeOf(swapped.join('\n'));
    }),
    { numRuns: 100 },
  );
});

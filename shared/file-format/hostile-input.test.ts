/**
 * Files made by somebody who knows the format and means harm: the checksum is right, something in the session is not.
 * Every place of a real file gets every kind of wrong value.
 */
import { describe, expect, it } from 'vitest';
import { TEXT_LIMITS } from '../domain/limits/limits';
import { readWorkshopFile } from './read-workshop-file';
import { eventfulSession, newSession } from './testing/conducted-sessions';
import { pathsOf, sealedFile, verdictOf, withValueAt } from './testing/sealed-file';

const session: unknown = JSON.parse(JSON.stringify(eventfulSession()));
const places = onePerField(pathsOf(session));
const leaves = places.filter(([, value]) => typeof value !== 'object' || value === null);
const structures = places.filter(([, value]) => typeof value === 'object' && value !== null);

/** Of each field one: of options, for example, the first, and its title once. Polls and entries of each kind. */
function onePerField(all: ReturnType<typeof pathsOf>): ReturnType<typeof pathsOf> {
  const kinds = new Map(
    all.flatMap(([path, value]) =>
      path.at(-1) === 'kind' ? [[path.slice(0, -1).join('.'), value] as const] : [],
    ),
  );
  const fieldOf = ([path]: (typeof all)[number]) => {
    const names = path.map((key, index) => {
      const kind = kinds.get(path.slice(0, index + 1).join('.'));
      return typeof kind === 'string' ? kind : typeof key === 'number' ? '*' : key;
    });
    return names.join('.');
  };
  return [...new Map(all.map((place) => [fieldOf(place), place])).values()];
}

/** What each wrong value is called in a failure. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['-1', -1],
  ['1.5', 1.5],
  ['1e308', 1e308],
  ['2^53', 2 ** 53],
  ['an empty text', ''],
  ['a text', 'x'],
  ['a hostile text', '__proto__'],
  ['a number as text', '1'],
  ['true', true],
  ['false', false],
  ['an empty list', []],
  ['a list', [1]],
  ['an empty object', {}],
  ['an object', { da: 'x', en: 'y' }],
];

/** Fields that may say null. */
const NULLABLE =
  /\.(pollId|editorNote|frozen|countdownEndsAt|countingCell|shownThrough|shownBallots|wallThrough|replaces|roleId|rehearsalOf|roomId|lines\.\d+\.source|rooms\.\d+\.present)$/;

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

describe.each(WRONG)('%s in any place', (_, wrong) => {
  it('is damage, or right there and then taken as it stands', () => {
    for (const [path, value] of places) {
      const data = withValueAt(session, path, wrong);
      const read = readWorkshopFile(sealedFile(data));
      const place = path.join('.');
      if (!read.ok) {
        expect(read.error.code, place).toBe('file-damaged');
        continue;
      }
      expect(read.value.session, place).toEqual(data);
      if (wrong === null || value === null) {
        expect(`.${place}`).toMatch(NULLABLE);
        continue;
      }
      expect(kindOf(wrong), place).toBe(kindOf(value));
    }
  });
});

describe('what the program can’t do without', () => {
  it('is damage when it is gone, whatever it is', () => {
    for (const [path] of places.slice(1)) {
      // A list may be one shorter: that is the affair of what refers to it.
      if (typeof path.at(-1) === 'number' || path.includes('counts')) continue;
      const verdict = verdictOf(sealedFile(withValueAt(session, path, undefined)));
      expect(verdict, path.join('.')).toBe('file-damaged');
    }
  });

  it('is damage when it is not even the right kind of thing', () => {
    const required = structures.filter(([path]) => !path.includes('counts'));
    expect(required.length).toBeGreaterThan(40);
    for (const [path, value] of required) {
      const wrongs = [-1, 1.5, 'x', true, Array.isArray(value) ? {} : []];
      for (const wrong of wrongs) {
        const verdict = verdictOf(sealedFile(withValueAt(session, path, wrong)));
        expect(verdict, path.join('.')).toBe('file-damaged');
      }
    }
  });
});

describe('something that no program of ours put there', () => {
  it.each(['extra', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', ''])(
    'is damage under the name «%s», in every object',
    (name) => {
      const text = sealedFile(session);
      for (const [path, value] of structures) {
        if (Array.isArray(value)) continue;
        for (const smuggled of [1, {}, { isAdmin: true }]) {
          // What a slip that was taken back names may be of an earlier wording.
          if (path.includes('counts') && name === 'extra') continue;
          const entries = [...Object.entries(value as object), [name, smuggled]] as const;
          const data = withValueAt(session, path, Object.fromEntries(entries));
          const changed = sealedFile(data);
          expect(changed).not.toBe(text);
          expect(verdictOf(changed), path.join('.')).toBe('file-damaged');
        }
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

describe('numbers that JSON can write and the program can’t mean', () => {
  it.each(['-0', '1e999', '-1e999', '0.1', '1e-7', '9007199254740993', '1e308'])(
    '%s is damage wherever a number stands',
    (digits) => {
      for (const [path, value] of leaves) {
        if (typeof value !== 'number') continue;
        const marked = withValueAt(session, path, 424_242);
        // Sealed with a correct checksum, so that the checksum does not give it away.
        const seal = sealedFile(withValueAt(session, path, Number(digits)));
        const checksum = /"checksum":"([0-9a-f]{8})"/.exec(seal)?.[1];
        const text = sealedFile(marked, { checksum }).replace('424242', digits);
        expect(verdictOf(text), path.join('.')).toBe('file-damaged');
      }
    },
  );
});

it('texts longer than any screen are damage', () => {
  for (const [path, value] of leaves) {
    if (typeof value !== 'string') continue;
    // Notes are long: no screen shows them whole.
    const most = path.at(-1) === 'points' ? TEXT_LIMITS.points.read : 2000;
    const data = withValueAt(session, path, 'x'.repeat(most + 1));
    expect(verdictOf(sealedFile(data)), path.join('.')).toBe('file-damaged');
  }
});

it('lists longer than any day are damage', () => {
  for (const [path, value] of structures) {
    const first: unknown = Array.isArray(value) ? value[0] : undefined;
    if (first === undefined) continue;
    const many = Array.from({ length: 501 }, () => first);
    expect(verdictOf(sealedFile(withValueAt(session, path, many))), path.join('.')).toBe(
      'file-damaged',
    );
  }
});

it('names that every object has can’t be made ids, also before anything is recorded', () => {
  const text = sealedFile(newSession());
  for (const name of ['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty']) {
    // Everywhere at once, so that all that refers to it still does.
    const renamed = JSON.parse(text.replaceAll('"a"', `"${name}"`)) as { session: unknown };
    expect(JSON.stringify(renamed.session)).toContain(`"${name}"`);
    expect(verdictOf(sealedFile(renamed.session)), name).toBe('file-damaged');
  }
});

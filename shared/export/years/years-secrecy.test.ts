/**
 * What a comparison of conferences tells: never of a role that its own conference hides, and of the whole room the figures that
 * are counted here from everybody's vote. Rooms in which people get roles and votes at random.
 */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Session } from '../../domain/session/session';
import { ballotOf, marked } from '../../domain/testing/ballots';
import { choicePollOf, frozenOf, roleOf, roundOf } from '../../domain/testing/builders';
import { sessionWith } from '../../domain/testing/sessions';
import { compareConferences } from '../../domain/years/compare-conferences';
import { shownConference } from '../../domain/years/shown-conference';
import { formatFor } from '../../lib/format';
import { buildDeck } from '../deck/build-deck';
import { minutesReport } from '../minutes/minutes';
import type { ResultsDocument } from '../results-document';
import { yearsDocument } from './years-document';
import { yearsTables } from './years-tables';

vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = ['a', 'b', 'c'];
const poll = choicePollOf(OPTIONS);
const ROLES = ['boss', 'field', 'staff'] as const;

interface Person {
  readonly roleId: (typeof ROLES)[number];
  readonly marks: readonly string[];
}

interface Room {
  readonly people: readonly Person[];
  readonly threshold: number;
}

const rooms: fc.Arbitrary<Room> = fc.record({
  people: fc.array(
    fc.record({
      // Few of the last, so that small roles come up in most rooms.
      roleId: fc.constantFrom(...(['boss', 'boss', 'boss', 'field', 'field', 'staff'] as const)),
      marks: fc.subarray(OPTIONS),
    }),
    { minLength: 12, maxLength: 40 },
  ),
  threshold: fc.integer({ min: 2, max: 7 }),
});

const date = (year: number) => `${year}-05-14`;

function sessionOf(year: number, { people, threshold }: Room): Session {
  const frozen = frozenOf(poll, { roles: ROLES.map(roleOf), threshold, present: 99 });
  const round = roundOf(poll, 'ballot', {
    ...{ state: 'revealed', revealStep: 99, wallThrough: 1000, frozen },
    shownBallots: people.length,
  });
  const ballots = people.map(({ roleId, marks }, at) =>
    ballotOf(`b${year}-${at}`, marked(...marks), { kind: 'role', roleId }),
  );
  const session = sessionWith([round], [poll], { ballots });
  return { ...session, workshop: { ...session.workshop, id: `y${year}`, date: date(year) } };
}

function documentOf(rooms: readonly Room[]): ResultsDocument {
  const conferences = rooms.map((room, at) => shownConference(sessionOf(2020 + at, room)));
  const done = compareConferences(conferences);
  if (!done.ok) throw new Error(done.error);
  return yearsDocument(done.value, 'da', true);
}

/** Roles with fewer people than the threshold, but somebody. */
function smallRoles({ people, threshold }: Room): readonly string[] {
  return ROLES.filter((id) => {
    const own = people.filter(({ roleId }) => roleId === id).length;
    return own > 0 && own < threshold;
  });
}

const written = (year: number) => formatFor('da').date(date(year));

it('tells nothing of a role that is too small at its conference, on no slide and in no file', () => {
  let hidden = 0;
  let shown = 0;
  fc.assert(
    fc.property(fc.tuple(rooms, rooms, rooms), (three) => {
      const document = documentOf(three);
      const slides = document.parts.flatMap((part) => part.slides.map(({ slide }) => slide));
      const tables = minutesReport(document).blocks.flatMap((block) =>
        block.kind === 'table' ? [block] : [],
      );
      const deck = buildDeck(document);
      for (const [at, room] of three.entries()) {
        for (const role of smallRoles(room)) {
          const name = written(2020 + at);
          for (const slide of slides) {
            if (slide.kind !== 'years' || !slide.subtitle.includes(role)) continue;
            const place = slide.columns.findIndex(({ label }) => label === name);
            expect(slide.columns[place]?.numbers.people).toBeNull();
            for (const { cells } of slide.rows) {
              expect(cells[place]).toMatchObject({ text: '', fraction: null, nText: '' });
              expect(cells[place]?.numbers.percent).toBeNull();
            }
            hidden += 1;
          }
          for (const { caption, header, rows } of tables) {
            if (!caption.includes(role)) continue;
            const place = header.findIndex((text) => text.startsWith(name));
            expect(header[place]).not.toMatch(/n = /u);
            expect(rows.map((row) => row[place])).toEqual(OPTIONS.map(() => ''));
          }
          for (const { subtitle, body } of deck.slides) {
            if (body.kind !== 'columns' || !subtitle.includes(role)) continue;
            const own = body.columns.find(({ label }) => label === name);
            expect(own?.chart).toBeNull();
            expect(own?.texts.join('')).toBe('');
          }
          for (const { rows } of yearsTables(document)) {
            const told = rows.filter(
              ({ values }) => values.role === role && values.date === date(2020 + at),
            );
            expect(told).toEqual([]);
          }
        }
      }
      shown += slides.filter((slide) => slide.kind === 'years' && slide.numbers.isOfRole).length;
    }),
    { numRuns: 150 },
  );
  // Seen are about 290 slides of roles, with about 85 columns of a role that is too small.
  expect(shown).toBeGreaterThan(20);
  expect(hidden).toBeGreaterThan(5);
});

it('puts the figures of each whole room beside each other as they are counted by hand', () => {
  fc.assert(
    fc.property(fc.tuple(rooms, rooms, rooms), (three) => {
      const [first] = documentOf(three).parts;
      const [slide] = first?.slides.map((one) => one.slide) ?? [];
      if (slide?.kind !== 'years') throw new Error('Columns');
      expect(slide.columns.map(({ numbers }) => numbers.people)).toEqual(
        three.map(({ people }) => people.length),
      );
      for (const { label, cells } of slide.rows) {
        const option = OPTIONS.find((id) => label.includes(id)) ?? '';
        const counted = three.map(({ people }) => {
          const votes = people.filter(({ marks }) => marks.includes(option)).length;
          return Math.round((100 * votes) / people.length);
        });
        expect(cells.map(({ numbers }) => numbers.percent)).toEqual(counted);
      }
    }),
    { numRuns: 100 },
  );
});

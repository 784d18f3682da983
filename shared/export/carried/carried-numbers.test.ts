/** What files carry: only what is visible in them, and a hash of exactly that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../lib/sha256';
import type { Report } from '../report/report';
import { slidesOf, withSlide } from '../results-document';
import { csvText } from '../tables/csv-text';
import { pollTables } from '../tables/poll-tables';
import { awkwardDocument, OTHER_FEW, QUESTION, TITLES } from '../testing/awkward-numbers';
import { carriedNumbers, carriedTables, type CarriedNumbers } from './carried-numbers';
import { carriedReport } from './report-views';
import { MAX_CARRIED_LENGTH, readCarried } from './read-carried';

const document = awkwardDocument();
const read = (text: string) => JSON.parse(text) as CarriedNumbers;
const figures = (text: string) =>
  read(text).views.flatMap(({ round, view, figures: own }) =>
    own.map(({ at, value }) => [round, view, ...at, value].join(' | ')),
  );

describe('a file of slides', () => {
  it('carries votes, places and percentages of each slide, zeros and ties too', () => {
    const all = figures(carriedNumbers(document));
    for (const line of [
      `first | choice-result | rows | ${TITLES.a} | votes | 8`,
      `first | choice-result | rows | ${TITLES.b} | rank | 1`,
      `first | choice-result | rows | ${TITLES.d} | percent | 0`,
      `first | choice-result | spoiledBallots | 1`,
      `first | groups | rows | ${TITLES.b} | cells | field | percent | 56`,
      `second | choice-comparison | rows | ${TITLES.c} | points | -26`,
      `third | statement 1 | bars | Trin 1 | answers | 2`,
      `third | statement 1 | mean | 1.3`,
      `third | scale-overview | rows | t | dontKnow | 6`,
    ]) {
      expect(all).toContain(line);
    }
  });

  it('carries of one slide that slide’s numbers alone', () => {
    const slides = slidesOf(document);
    const each = slides.map((slide) => figures(carriedNumbers(withSlide(document, slide))));
    expect(each.every((own) => own.length > 0)).toBe(true);
    expect(new Set(each.flat()).size).toBe(new Set(figures(carriedNumbers(document))).size);
    // The slide of a statement knows nothing of the others.
    const statement = slides.findIndex(({ slide }) => slide.kind === 'statement');
    expect(each[statement]?.every((line) => line.startsWith('third | statement 1 '))).toBe(true);
  });
});

it('the hash is of all the rest, and of nothing else', () => {
  const { hash, ...rest } = read(carriedTables(document));
  expect(hash).toBe(sha256(JSON.stringify(rest)));
});

it('what suppression hides is not in it, and the hash can’t tell it: it is the same whoever voted what', () => {
  for (const write of [carriedNumbers, carriedTables]) {
    const text = write(document);
    expect(write(awkwardDocument(OTHER_FEW))).toBe(text);
    expect(figures(text).filter((line) => /boss|staff/u.test(line))).toEqual([]);
  }
});

it('no format of numbers tells which of two hidden roles voted what, for any votes', () => {
  const few = { b: fc.nat(4), c: fc.nat(2) };
  const boss = fc.record({ a: fc.integer({ min: 1, max: 4 }), ...few });
  const staff = fc.record({ a: fc.nat(1), ...few });
  fc.assert(
    fc.property(boss, staff, (ofBoss, ofStaff) => {
      // The same room, but one vote for `a` is the other role's.
      const other = {
        boss: { ...ofBoss, a: ofBoss.a - 1 },
        staff: { ...ofStaff, a: ofStaff.a + 1 },
      };
      const [one, two] = [{ boss: ofBoss, staff: ofStaff }, other].map((votes) => {
        const own = awkwardDocument(votes);
        return [
          carriedNumbers(own),
          carriedTables(own),
          ...pollTables(own).map((table) => csvText(table, 'da')),
        ];
      });
      expect(two).toEqual(one);
    }),
    // Each is two whole documents in every format.
    { numRuns: 25 },
  );
});

describe('a written document', () => {
  const table = (shows: readonly string[], rows: readonly (readonly string[])[]) =>
    ({ kind: 'table', caption: '', header: shows, rows, align: [], shows }) as const;
  const carriedBy = (...blocks: Report['blocks']) =>
    figures(
      carriedReport(document, { language: 'da', title: 'Referat', subtitle: '', blocks }),
    ).filter((line) => !line.includes('| Runde |'));

  it('carries what its sentences tell beside their names, of the last round, and nothing else', () => {
    const text = `12 af 18 (67 %) pegede på ${TITLES.b}. ${TITLES.a} fik 16.`;
    expect(carriedBy({ kind: 'paragraph', text })).toEqual([
      `second | table | ${TITLES.b} | Stemmer | 12`,
      `second | table | ${TITLES.b} | Andel | ${12 / 18}`,
      // Both stand in one paragraph.
      `second | table | ${TITLES.b} | Base | 18`,
      `second | table | ${TITLES.a} | Base | 18`,
    ]);
  });

  it('carries the cells of its tables, each as what its column shows', () => {
    const rows = [
      ['1', TITLES.d, '18', '100 %'],
      ['4', TITLES.c, '0', '0 %'],
    ];
    expect(carriedBy(table(['rank', 'label', 'votes', 'share'], rows))).toEqual([
      `second | table | ${TITLES.d} | Plads | 1`,
      `second | table | ${TITLES.d} | Stemmer | 18`,
      `second | table | ${TITLES.d} | Andel | 1`,
      `second | table | ${TITLES.c} | Plads | 4`,
      `second | table | ${TITLES.c} | Stemmer | 0`,
      `second | table | ${TITLES.c} | Andel | 0`,
    ]);
    expect(carriedBy(table(['label', 'n', 'mean'], [['s', '3', '1,3']]))).toEqual([
      'third | table | s | n | 3',
      `third | table | s | Gennemsnit | ${4 / 3}`,
    ]);
    // Of nothing that looks alike: «0 %» is not the 26 % of the round before, nor a role's.
    expect(carriedBy(table(['', 'label', '', ''], rows))).toEqual([]);
  });

  it('says whose it is', () => {
    const report = { language: 'da', title: 'Referat', subtitle: '', blocks: [] } as const;
    expect(read(carriedReport(document, report)).workshop.title).toBe('@Konference');
  });
});

describe('reading it back', () => {
  it('gives what was written', () => {
    const text = carriedNumbers(document);
    expect(readCarried(text)).toEqual({ ok: true, value: { carried: read(text), isIntact: true } });
    expect(read(text).views[0]?.title).toBe(QUESTION);
  });

  it.each([
    ['no JSON', '{', 'damaged'],
    ['another shape', '{"format":"pejling-tal","version":1}', 'damaged'],
    ['far too deep', '['.repeat(100_000), 'damaged'],
    ['far too long', ' '.repeat(MAX_CARRIED_LENGTH + 1), 'damaged'],
    ['a later version', '{"format":"pejling-tal","version":2}', 'newer'],
  ])('refuses %s', (_, text, error) => {
    expect(readCarried(text)).toEqual({ ok: false, error });
  });

  it('notices a changed number', () => {
    const text = carriedTables(document).replace('"value":8}', '"value":9}');
    expect(readCarried(text)).toMatchObject({ ok: true, value: { isIntact: false } });
  });
});

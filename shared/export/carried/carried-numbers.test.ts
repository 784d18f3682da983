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
  let different = 0;
  const small = fc.record({ a: fc.nat(4), b: fc.nat(4), c: fc.nat(2) });
  fc.assert(
    fc.property(small, small, fc.nat(1), (boss, staff, moved) => {
      const shift = Math.min(moved, boss.a, 2 - Math.min(2, staff.a));
      const other = {
        boss: { ...boss, a: boss.a - shift },
        staff: { ...staff, a: staff.a + shift },
      };
      if (shift > 0) different += 1;
      const [one, two] = [{ boss, staff }, other].map((few) => {
        const own = awkwardDocument(few);
        return [
          carriedNumbers(own),
          carriedTables(own),
          ...pollTables(own).map((table) => csvText(table, 'da')),
        ];
      });
      expect(two).toEqual(one);
    }),
    { numRuns: 150 },
  );
  // About one in ten.
  expect(different).toBeGreaterThan(0);
});

describe('a written document', () => {
  const report = (text: string): Report => ({
    ...{ language: 'da', title: 'Referat', subtitle: '' },
    blocks: [
      { kind: 'paragraph', text },
      {
        kind: 'table',
        caption: 'Svar',
        header: ['Udsagn', 'n', 'Gennemsnit'],
        rows: [['s', '3', '1,3']],
        align: ['start', 'end', 'end'],
      },
    ],
  });

  it('carries the numbers that stand in it beside their names, and no others', () => {
    const text = `Flest, 8 af 19 (42 %), pegede på ${TITLES.b}. ${TITLES.c} fik 15.`;
    const all = figures(carriedReport(document, report(text)));
    expect(all).toContain(`first | table | ${TITLES.b} | Stemmer | 8`);
    expect(all.some((line) => line.startsWith(`first | table | ${TITLES.b} | Andel | 0.42`))).toBe(
      true,
    );
    expect(all).toContain('third | table | s | n | 3');
    expect(all.some((line) => line.startsWith('third | table | s | Gennemsnit | 1.33'))).toBe(true);
    // 15 is not 5, and the document does not say how many were present.
    expect(all).not.toContain(`first | table | ${TITLES.c} | Stemmer | 5`);
    expect(all.filter((line) => line.includes('Til stede'))).toEqual([]);
    expect(read(carriedReport(document, report(text))).workshop.title).toBe('@Konference');
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

// @vitest-environment jsdom
/** The workbook, read back cell by cell and compared with a count by hand. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { carriedTables } from '../../../shared/export/carried/carried-numbers';
import { resultsDocument, type ResultsDocument } from '../../../shared/export/results-document';
import { choicePollOf, roundIn, textOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import {
  awkwardDocument,
  BY_HAND,
  OTHER_FEW,
  QUESTION,
  TITLES,
} from '../../../shared/export/testing/awkward-numbers';
import { sheetsOf, type SheetRow } from '../reading/workbook-cells';
import { xmlRoot, within } from '../reading/xml';
import { workbookOf } from './write-xlsx';

/** The library packs large parts in workers; in the program its policy forbids them. */
const workers = vi.hoisted(() => {
  const threads = process.getBuiltinModule('node:worker_threads');
  const counted = { started: 0 };
  threads.Worker = class extends threads.Worker {
    constructor(...given: ConstructorParameters<typeof threads.Worker>) {
      counted.started += 1;
      super(...given);
    }
  };
  return counted;
});

const partsOf = async (document: ResultsDocument) =>
  new Map(Object.entries(unzipSync(await workbookOf(document, carriedTables(document)))));

let parts: ReadonlyMap<string, Uint8Array>;
let sheets: readonly (readonly SheetRow[])[];
beforeAll(async () => {
  parts = await partsOf(awkwardDocument());
  sheets = sheetsOf(parts);
});
const textAt = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());

/** The values below a column's header. */
function columnOf(place: number, label: string): readonly unknown[] {
  const [, , header, ...rows] = sheets[place] ?? [];
  const [column = -1] = [...(header ?? [])].find(([, own]) => own === label) ?? [];
  return rows.map((row) => row.get(column) ?? null);
}

describe('the sheet of a choice', () => {
  it('has the question, the event, a header, and every number as a number', () => {
    expect(sheets[0]?.[0]?.get(0)).toBe(QUESTION);
    expect(sheets[0]?.[1]?.get(0)).toBe('@Konference · 22. september 2026 · Odense');
    const byHand = [...BY_HAND.first, ...BY_HAND.second];
    expect(columnOf(0, 'Svarmulighed')).toEqual(byHand.map(({ title }) => title));
    expect(columnOf(0, 'Plads')).toEqual(byHand.map(({ rank }) => rank));
    expect(columnOf(0, 'Stemmer')).toEqual(byHand.map(({ votes }) => votes));
    expect(columnOf(0, 'Base')).toEqual(byHand.map(({ of }) => of));
    expect(columnOf(0, 'Andel')).toEqual(byHand.map(({ votes, of }) => votes / of));
    expect(columnOf(0, 'field, andel').slice(0, 4)).toEqual(
      BY_HAND.first.map(({ field }) => field),
    );
    expect(columnOf(0, 'Ændring i pct.point').slice(4)).toEqual([100, 25, -9, -26]);
    expect(columnOf(0, 'Ugyldige stemmesedler')).toEqual([1, 1, 1, 1, null, null, null, null]);
  });

  it('computes nothing, whatever a title begins with', () => {
    expect(textAt('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/u);
    expect(columnOf(0, 'Svarmulighed')[0]).toBe(TITLES.a);
  });
});

it('has steps, n, mean and median of a scale, and nothing where nobody took a position', () => {
  expect(columnOf(1, 'Udsagn')).toEqual(BY_HAND.third.map(({ title }) => title));
  expect(columnOf(1, '1 Trin 1')).toEqual([2, 0, 0]);
  expect(columnOf(1, 'n')).toEqual([3, 3, 0]);
  expect(columnOf(1, 'Ved ikke')).toEqual([2, 0, 6]);
  expect(columnOf(1, 'Uden svar')).toEqual([1, 3, 0]);
  expect(columnOf(1, 'Gennemsnit')).toEqual([4 / 3, 4, null]);
  expect(columnOf(1, '2 Trin 2, andel')).toEqual([1 / 3, 0, null]);
});

it('says on its last sheet what the numbers mean', () => {
  const words = sheets.at(-1)?.map((row) => row.get(0));
  for (const term of ['Andel', 'Base', 'n', 'Gennemsnit', 'Ved ikke']) {
    expect(words).toContain(term);
  }
});

it('keeps title, header and names in view', () => {
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml']) {
    const [pane] = within(xmlRoot(parts.get(name) ?? new Uint8Array()), 'pane');
    expect(pane?.getAttribute('ySplit')).toBe('3');
    expect(pane?.getAttribute('state')).toBe('frozen');
  }
});

it('has a name for each sheet, its title and its language', async () => {
  const names = within(xmlRoot(parts.get('xl/workbook.xml') ?? new Uint8Array()), 'sheet').map(
    (sheet) => sheet.getAttribute('name'),
  );
  expect(names).toEqual(['A B C "x" y | CON', 'Helhedsløsninger', 'Forklaring']);
  expect(textAt('docProps/core.xml')).toContain('<dc:title>@Konference</dc:title>');
  expect(textAt('docProps/core.xml')).toContain('<dc:language>da-DK</dc:language>');
  const english = await partsOf(awkwardDocument(undefined, 'en'));
  expect(strFromU8(english.get('docProps/core.xml') ?? new Uint8Array())).toContain('en-GB');
});

it('writes each font in the order of the standard', () => {
  const order = ['b', 'sz', 'color', 'name', 'family'];
  const fonts = within(xmlRoot(parts.get('xl/styles.xml') ?? new Uint8Array()), 'font');
  expect(fonts.length).toBeGreaterThan(2);
  for (const font of fonts) {
    const own = [...font.children].map(({ localName }) => localName);
    expect(own).toEqual(order.filter((name) => own.includes(name)));
  }
});

it('is the same file, byte for byte, whoever of a hidden role voted what', async () => {
  const [one, other] = await Promise.all(
    [undefined, OTHER_FEW].map((few) => {
      const document = awkwardDocument(few);
      return workbookOf(document, carriedTables(document));
    }),
  );
  expect(other).toEqual(one);
});

it('is written where a sheet is too large for the library to pack without a worker', async () => {
  const poll = choicePollOf(
    Array.from({ length: 20 }, (_, place) => `o${place}`),
    {
      title: textOf('x'.repeat(120)),
    },
  );
  const rounds = Array.from({ length: 24 }, (_, place) => ({
    ...roundIn('closed', poll),
    ...{ id: `r${place}`, number: place + 1 },
  }));
  const session = sessionWith(rounds, [poll]);
  const agenda = session.workshop.agenda.slice(0, 1);
  const document = resultsDocument({ ...session, workshop: { ...session.workshop, agenda } });
  const large = await partsOf(document);
  expect(large.get('xl/worksheets/sheet1.xml')?.length).toBeGreaterThan(160_000);
  expect(workers.started).toBe(0);
});

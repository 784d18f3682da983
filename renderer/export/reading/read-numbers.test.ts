// @vitest-environment jsdom
/** Numbers that files carry: read back, compared with storage, and with what is visible; and files that mean harm. */
import { deflateSync, strFromU8, strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { carriedNumbers, carriedTables } from '../../../shared/export/carried/carried-numbers';
import { checkNumbers, type CheckedNumbers } from '../../../shared/export/carried/check-numbers';
import { readCarried } from '../../../shared/export/carried/read-carried';
import { slidesOf, withSlide } from '../../../shared/export/results-document';
import {
  awkwardDocument,
  awkwardSession,
  TITLES,
} from '../../../shared/export/testing/awkward-numbers';
import type { Session } from '../../../shared/domain/session/session';
import { totalsOf } from '../../../shared/domain/testing/builders';
import { withNumbers } from '../png/carried-picture';
import { chunksOf } from '../png/png-chunks';
import { workbookOf } from '../xlsx/write-xlsx';
import { readNumbers } from './read-numbers';

/** One pixel, as any program writes it. */
const PICTURE = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

async function checked(bytes: Uint8Array, session: Session | null = awkwardSession()) {
  const found = await readNumbers(bytes);
  if (!found.ok || found.value.carried === null) throw new Error('It carries nothing');
  const carried = readCarried(found.value.carried);
  if (!carried.ok) throw new Error(carried.error);
  return checkNumbers(carried.value, found.value, session);
}

const workbook = () => workbookOf(awkwardDocument(), carriedTables(awkwardDocument()));

/** A package with a part changed. */
function edited(bytes: Uint8Array, name: string, edit: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = edit(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [name]: strToU8(after) });
}

const differences = ({ stored, visible }: CheckedNumbers) => ({
  stored: stored.kind === 'differs' ? stored.differences : stored.kind,
  visible: visible.kind === 'differs' ? visible.differences : visible.kind,
});

describe('a workbook', () => {
  it('says which event and rounds it shows, and that all numbers are those stored', async () => {
    const outcome = await checked(await workbook());
    expect(outcome).toMatchObject({
      workshop: { id: 'w1', title: '@Konference' },
      isIntact: true,
      stored: { kind: 'same' },
      visible: { kind: 'same' },
    });
    expect(outcome.rounds.map(({ round }) => round)).toEqual(['first', 'second', 'third']);
  });

  it('with an edited cell over intact numbers is reported, with the cell', async () => {
    const bytes = edited(await workbook(), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace(/(<c r="D4"[^>]*><v>)8(<\/v>)/u, '$19$2'),
    );
    expect(differences(await checked(bytes))).toEqual({
      stored: 'same',
      visible: [
        expect.objectContaining({ at: [TITLES.a, 'Stemmer'], number: 1, file: 9, other: 8 }),
      ],
    });
  });

  it('with a row that is gone, or moved to another round, is reported', async () => {
    const bytes = edited(await workbook(), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace(/<row r="4"[^>]*>.*?<\/row>/u, ''),
    );
    expect(differences(await checked(bytes)).visible).toContainEqual(
      expect.objectContaining({ at: [TITLES.a, 'Stemmer'], file: null, other: 8 }),
    );
    const moved = edited(await workbook(), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace(/(<c r="A4"[^>]*><v>)1(<\/v>)/u, '$12$2'),
    );
    expect(differences(await checked(moved)).visible).not.toBe('same');
  });

  it('of which the votes have changed since is reported, with what stands here', async () => {
    const session = awkwardSession();
    const later = totalsOf(
      6,
      18,
      { a: 7, b: 12, d: 18 },
      { roundId: 'second', replaces: session.entries[3]?.id ?? '' },
    );
    const outcome = await checked(await workbook(), {
      ...session,
      entries: [...session.entries, later],
    });
    expect(differences(outcome).stored).toContainEqual(
      expect.objectContaining({ at: [TITLES.a, 'Stemmer'], number: 2, file: 6, other: 7 }),
    );
    expect(outcome.visible.kind).toBe('same');
  });

  it('whose carried numbers were changed has not their hash', async () => {
    const bytes = edited(await workbook(), 'customXml/item1.xml', (text) =>
      text.replace('&quot;value&quot;:8}', '&quot;value&quot;:9}'),
    );
    const outcome = await checked(bytes);
    expect(outcome.isIntact).toBe(false);
    expect(outcome.stored.kind).toBe('differs');
  });

  it('of another event, or of a round that is not here, can’t be compared', async () => {
    expect((await checked(await workbook(), null)).stored.kind).toBe('no-workshop');
    const session = awkwardSession();
    const without = { ...session, rounds: session.rounds.filter(({ id }) => id !== 'second') };
    expect((await checked(await workbook(), without)).stored).toMatchObject({
      kind: 'no-round',
      rounds: [{ round: 'second' }],
    });
  });

  it('from which a program has taken the numbers carries nothing', async () => {
    const parts = Object.entries(unzipSync(await workbook()));
    const stripped = zipSync(
      Object.fromEntries(parts.filter(([name]) => !name.startsWith('customXml/'))),
    );
    expect(await readNumbers(stripped)).toMatchObject({ ok: true, value: { carried: null } });
  });
});

describe('a picture', () => {
  const document = awkwardDocument();
  const [slide] = slidesOf(document);
  const carried = carriedNumbers(slide ? withSlide(document, slide) : document);

  it('carries the numbers of its own slide, and no others', async () => {
    const outcome = await checked(await withNumbers(PICTURE, carried));
    expect(outcome.rounds.map(({ round }) => round)).toEqual(['first']);
    expect(differences(outcome)).toEqual({ stored: 'same', visible: 'same' });
    expect(carried).not.toContain('field');
    expect(carried).not.toContain('second');
  });

  it('is still a picture that any program reads', async () => {
    const chunks = chunksOf(await withNumbers(PICTURE, carried));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  });

  it('that was drawn anew over intact numbers is reported', async () => {
    const bytes = await withNumbers(PICTURE, carried);
    const data = chunksOf(bytes).find(({ type }) => type === 'IDAT');
    data?.data.set([(data.data[5] ?? 0) ^ 1], 5);
    expect((await checked(bytes)).visible.kind).toBe('other-picture');
  });

  it('without a text chunk carries nothing', async () => {
    expect(await readNumbers(PICTURE)).toMatchObject({ ok: true, value: { carried: null } });
  });
});

describe('a PDF', () => {
  const pdf = (stream: Uint8Array, dictionary: string) =>
    new Uint8Array([
      ...strToU8(`%PDF-1.7\n7 0 obj\n<< ${dictionary} >>\nstream\n`),
      ...stream,
      ...strToU8('\nendstream\nendobj\n'),
    ]);
  const carried = carriedNumbers(awkwardDocument());

  it('carries them as an attachment, packed or not; its pages are not read', async () => {
    const packed = zlibSync(strToU8(carried));
    for (const bytes of [
      pdf(packed, '/Type /EmbeddedFile /Filter /FlateDecode'),
      pdf(strToU8(carried), '/Type /EmbeddedFile'),
    ]) {
      expect(differences(await checked(bytes))).toEqual({ stored: 'same', visible: 'not-read' });
    }
  });

  it('with any other attachment carries nothing', async () => {
    const bytes = pdf(strToU8('{"format":"x"}'), '/Type /EmbeddedFile');
    expect(await readNumbers(bytes)).toMatchObject({ ok: true, value: { carried: null } });
  });

  it('whose attachment unpacks to far more than numbers carries nothing', async () => {
    const bomb = zlibSync(new Uint8Array(40_000_000));
    const bytes = pdf(bomb, '/Type /EmbeddedFile /Filter /FlateDecode');
    expect(await readNumbers(bytes)).toMatchObject({ ok: true, value: { carried: null } });
  });
});

describe('charts and tables', () => {
  const document = awkwardDocument();
  const part = `<numbers>${carriedNumbers(document).replace(/[&<]/gu, (own) => (own === '&' ? '&amp;' : '&lt;'))}</numbers>`;
  const escape = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const points = (texts: readonly (string | number)[]) =>
    texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escape(String(text))}</c:v></c:pt>`).join('');
  const chart = (labels: readonly string[], values: readonly number[]) =>
    `<c:chart xmlns:c="c"><c:ser><c:tx><c:v>Andel</c:v></c:tx><c:cat>${points(labels)}</c:cat><c:val>${points(values)}</c:val></c:ser></c:chart>`;
  const deck = (xml: string, more: Readonly<Record<string, Uint8Array>> = {}) =>
    zipSync({
      'customXml/item1.xml': strToU8(part),
      'ppt/charts/chart1.xml': strToU8(xml),
      ...more,
    });
  const labels = [TITLES.a, TITLES.b, TITLES.c, TITLES.d];

  it.each([
    ['per cent', [42, 42, 26, 0]],
    ['shares of one', [0.42, 0.42, 0.26, 0]],
    ['votes', [8, 8, 5, 0]],
  ])('that draw %s as stored are the same', async (_, values) => {
    expect(differences(await checked(deck(chart(labels, values))))).toEqual({
      ...{ stored: 'same', visible: 'same' },
    });
  });

  it('with an edited bar over intact numbers are reported', async () => {
    expect(differences(await checked(deck(chart(labels, [42, 47, 26, 0]))))).toEqual({
      stored: 'same',
      visible: [expect.objectContaining({ at: [TITLES.b, 'Andel'], file: 47, other: 42 })],
    });
  });

  it('with bars that have changed places are reported', async () => {
    const { visible } = differences(await checked(deck(chart(labels, [42, 26, 42, 0]))));
    expect(visible).toHaveLength(2);
  });

  it('are reported where only the workbook behind them was edited', async () => {
    const row = (at: number, label: string, value: number | string) =>
      `<row><c t="inlineStr" r="A${at}"><is><t>${escape(label)}</t></is></c><c r="B${at}" ${typeof value === 'string' ? `t="inlineStr"><is><t>${value}</t></is>` : `><v>${value}</v>`}</c></row>`;
    const sheet = (values: readonly number[]) =>
      zipSync({
        'xl/worksheets/sheet1.xml': strToU8(
          `<worksheet><sheetData>${row(1, '', 'Andel')}${values.map((value, at) => row(at + 2, labels[at] ?? '', value)).join('')}</sheetData></worksheet>`,
        ),
      });
    const with_ = (values: readonly number[]) =>
      deck(chart(labels, [42, 42, 26, 0]), { 'ppt/embeddings/book1.xlsx': sheet(values) });
    expect((await checked(with_([42, 42, 26, 0]))).visible.kind).toBe('same');
    expect(differences(await checked(with_([42, 42, 27, 0]))).visible).toEqual([
      expect.objectContaining({ at: [TITLES.c, 'Andel'], file: 27, other: 26 }),
    ]);
  });

  it('in a document are read cell by cell, as they are written', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p></w:tc>`;
    const table = (share: string) =>
      `<w:document xmlns:w="w"><w:tbl><w:tr>${['Tema', 'Andel'].map(cell).join('')}</w:tr>${labels.map((label, at) => `<w:tr>${[label, [share, '42 %', '26 %', '0 %'][at] ?? ''].map(cell).join('')}</w:tr>`).join('')}</w:tbl></w:document>`;
    const file = (share: string) =>
      zipSync({ 'customXml/item1.xml': strToU8(part), 'word/document.xml': strToU8(table(share)) });
    expect((await checked(file('42 %'))).visible.kind).toBe('same');
    expect((await checked(file('43 %'))).visible.kind).toBe('differs');
  });

  it('of which no name is known are not said to be the same', async () => {
    expect((await checked(deck(chart(['x', 'y'], [1, 2])))).visible.kind).toBe('not-read');
  });
});

describe('a file that means harm', () => {
  const error = async (bytes: Uint8Array) => {
    const read = await readNumbers(bytes);
    return read.ok ? read.value.carried : read.error;
  };

  it.each([
    ['entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'],
    ['broken XML', '<numbers>'],
  ])('is refused with %s', async (_, xml) => {
    expect(await error(zipSync({ 'customXml/item1.xml': strToU8(xml) }))).toBe('damaged');
  });

  it('is refused if it is cut off anywhere, or has the numbers whole', async () => {
    const bytes = await workbook();
    const whole = carriedTables(awkwardDocument());
    for (let length = 4; length < bytes.length; length += 997) {
      expect(['damaged', 'foreign', null, whole]).toContain(await error(bytes.subarray(0, length)));
    }
  });

  it('is foreign if it is none of ours', async () => {
    expect(await error(strToU8('MZ'))).toBe('foreign');
    expect(await error(new Uint8Array())).toBe('foreign');
    expect(await error(deflateSync(strToU8('x')))).toBe('foreign');
  });
});

// @vitest-environment jsdom
/** What a presentation says: the numbers that were counted, in the workshop's language, and nothing that is hidden. */
import { describe, expect, it } from 'vitest';
import {
  AWKWARD,
  byRole,
  HOSTILE,
  silentCells,
  twoRounds,
} from '../../../tests/fixtures/results-to-export';
import {
  ANSWERS,
  FOUR_THIRDS,
  FOUR_THIRDS_LATER,
} from '../../../tests/fixtures/gallery/room-of-131';
import { onlySeen, slidesOf, withSlide } from '../../../shared/export/results-document';
import { all, chartOf, everythingIn, openOffice, textsOf } from '../testing/office-file';
import { chartsOf, JOB, saidBy, slidesIn, titleOf, written } from './testing/written-deck';
import { writePptx } from './write-pptx';

const da = written(twoRounds('da', 'own'), '{"a":"<1> & \\u0007"}');
const long = written(twoRounds('en', 'longest'));
const roles = written(byRole('da'));

describe('a chart', () => {
  it('of the themes has the shares that were counted, zeros included, by votes', async () => {
    const { office } = await da;
    const [, , all10 = ''] = slidesIn(office);
    const [voters = 0, ...votes] = FOUR_THIRDS;
    const byHand = [...votes]
      .sort((a, b) => b - a)
      .map((own) => Math.floor((own * 100) / voters + 0.5));
    const [chart] = chartsOf(office, all10);
    expect(chart?.series.map(({ values }) => values)).toEqual([byHand.map((own) => own / 100)]);
    expect(chart?.series[0]?.values.at(-1)).toBe(0);
    expect(chart?.series[0]?.format).toBe('0\\\u00a0%');
    const styles = openOffice(office.bytes(chart?.book ?? '')).text('xl/styles.xml');
    expect(styles).toContain('formatCode="0\\\u00a0%"');
    expect(saidBy(office, all10)).toEqual(
      expect.arrayContaining(['88 stemmer', '1 stemme', '0 stemmer']),
    );
  });

  it('of a statement has the answers’ shares of those who took a position', async () => {
    const { office } = await da;
    const slide = slidesIn(office).find((path) => titleOf(office, path).startsWith('Har borgerne'));
    const [chart] = chartsOf(office, slide ?? '');
    const answers = ANSWERS.slice(1, 5);
    const n = answers.reduce((total, own) => total + own, 0);
    expect(chart?.series[0]?.values).toEqual(
      answers.map((own) => Math.floor((own * 100) / n + 0.5) / 100),
    );
    expect(saidBy(office, slide ?? '')).toEqual(
      expect.arrayContaining(['n = 126', 'Ved ikke: 5', '30 svar']),
    );
  });

  it('of before and after has a series for each round', async () => {
    const { office } = await da;
    const slide = slidesIn(office).find((path) => chartsOf(office, path)[0]?.series.length === 2);
    const [chart] = chartsOf(office, slide ?? '');
    expect(chart?.series.map(({ name }) => name)).toEqual(['Runde 1', 'Runde 2']);
    const totals = [FOUR_THIRDS, FOUR_THIRDS_LATER].map(([voters = 0, ...votes]) =>
      votes.map((own) => Math.floor((own * 100) / voters + 0.5) / 100).sort(),
    );
    expect(chart?.series.map(({ values }) => values.map(Number).sort())).toEqual(totals);
  });

  it('of the overview is the scale’s steps as parts of a whole', async () => {
    const { office } = await da;
    const path = office.paths.find(
      (own) => own.includes('charts/') && office.text(own).includes('percentStacked'),
    );
    const { series } = chartOf(office, path ?? '');
    expect(series.map(({ name }) => name)).toEqual([
      ...['1 Slet ikke', '2 I mindre grad', '3 I nogen grad', '4 I høj grad'],
    ]);
    // Lowest mean first: everybody answered 2 at the fourth question; nobody took a position at the fifth.
    expect(series.map(({ values }) => values[0])).toEqual([0, 1, 0, 0]);
    expect(series.map(({ values }) => values.at(-1))).toEqual([null, null, null, null]);
  });

  it('of more than everybody says no more than that', async () => {
    const { office } = await written(
      HOSTILE['more votes than people']?.() ?? twoRounds('da', 'own'),
    );
    const [chart] = chartsOf(office, slidesIn(office)[2] ?? '');
    expect(chart?.series[0]?.format).toMatch(/^\[>1\]"over 100\u00a0%";/u);
  });
});

describe('the slides', () => {
  it('are a title, the top places with all that are tied, all options, before and after, the statements and the method', async () => {
    const { office } = await da;
    const slides = slidesIn(office);
    const said = slides.map((path) => saidBy(office, path));
    expect(said[0]).toEqual(
      expect.arrayContaining(['Reformer og ledelsesudvikling', '22. september 2026']),
    );
    const top = all(office.xml(slides[1] ?? ''), 'tr').map((row) => textsOf(row, 't'));
    expect(top.map(([rank]) => rank)).toEqual(['Plads', '1', '2', '3', '3', '3', '3']);
    expect(slides.map((path) => chartsOf(office, path).length)).toEqual([
      ...[0, 0, 1, 0, 1, 1],
      ...new Array<number>(13).fill(1),
      ...[0],
    ]);
    expect(said.at(-1)?.join(' ')).toMatch(
      /Metode og forbehold.*Samlet optælling.*131 af 131 stemte/u,
    );
  });

  it('show a tie of ten as ten first places', async () => {
    const { office } = await written(HOSTILE['a ten-way tie']?.() ?? twoRounds('da', 'own'));
    const rows = all(office.xml(slidesIn(office)[1] ?? ''), 'tr').map((row) => textsOf(row, 't'));
    expect(rows.slice(1).map(([rank]) => rank)).toEqual(new Array(10).fill('1'));
  });

  it('have the top places of two pages together', async () => {
    const { office } = await long;
    const places = slidesIn(office).map((path) => all(office.xml(path), 'tr').length);
    expect(places[1]).toBe(7);
    expect(saidBy(office, slidesIn(office)[1] ?? '')).toContain('Round 1');
  });

  it('have no place where nobody voted, and say so', async () => {
    for (const name of ['no votes', 'only spoiled ballots']) {
      const { office } = await written(HOSTILE[name]?.() ?? twoRounds('da', 'own'));
      expect(slidesIn(office)).toHaveLength(3);
      expect(saidBy(office, slidesIn(office)[1] ?? '').join()).toContain(
        'Ingen stemmer er registreret',
      );
    }
  });

  it('hold an awkward title as it is, without what XML forbids', async () => {
    const { office } = await written(HOSTILE['an awkward title']?.() ?? twoRounds('da', 'own'));
    const expected = AWKWARD.replaceAll(/[\u0000\u0007\ud800]/g, '').trim();
    for (const path of slidesIn(office).slice(0, 3)) {
      expect(titleOf(office, path).trim()).toBe(expected);
    }
  });

  it('are those of the document: one alone, or what the room has seen', async () => {
    const document = twoRounds('da', 'own');
    const [, second] = slidesOf(document);
    if (!second) throw new Error('There are two rounds.');
    const one = await written(withSlide(document, second));
    // Title, top places, all options, method.
    expect(slidesIn(one.office)).toHaveLength(4);
    expect(everythingIn(one.bytes)).not.toContain('Runde 1');
    const seen = await written(onlySeen(document));
    expect(everythingIn(seen.bytes)).not.toContain('Runde 2');
    expect(everythingIn((await da).bytes)).toContain('Runde 2');
  });

  it('carry notes with n, base, method and reservations', async () => {
    const { office } = await da;
    const notes = office.links(slidesIn(office)[2] ?? '');
    const path = [...notes.values()].find(({ type }) => type === 'notesSlide')?.target ?? '';
    expect(saidBy(office, path).filter((text) => text !== '')).toEqual([
      '131 af 131 stemte · op til tre kryds hver · andel af dem, der stemte',
      'Runde 1',
      'Metode: Samlet optælling',
      'Resultatet beskriver dem, der stemte, ikke alle til stede.',
    ]);
  });

  it.each([
    ['da', da, 'da-DK'],
    ['en', long, 'en-GB'],
  ] as const)('are in the workshop’s language, run by run: %s', async (_, file, lang) => {
    const { office } = await file;
    for (const path of office.paths.filter((own) =>
      /(?:slide|notesSlide|chart)\d+\.xml$/.test(own),
    )) {
      const runs = [...all(office.xml(path), 'rPr'), ...all(office.xml(path), 'defRPr')];
      const own = runs.filter((one) => one.parentElement?.localName !== 'lvl1pPr');
      expect(own.filter((one) => one.getAttribute('lang') !== lang)).toEqual([]);
      for (const run of all(office.xml(path), 'r')) expect(all(run, 'rPr')).toHaveLength(1);
    }
  });

  it('have their accent and their typeface from the theme', async () => {
    const { office } = await da;
    const slide = office.text(slidesIn(office)[1] ?? '');
    expect(slide).toContain('<a:schemeClr val="accent1"/>');
    expect(slide).not.toContain('typeface=');
    expect(office.text('ppt/theme/theme1.xml')).toMatch(
      /<a:accent1><a:srgbClr val="0A5C54"\/>.*<a:minorFont><a:latin typeface="Calibri"\/>/u,
    );
    expect(all(office.xml('ppt/presentation.xml'), 'sldSz')[0]?.outerHTML).toMatch(
      /cx="12192000" cy="6858000"/u,
    );
  });
});

describe('by role', () => {
  it('each role that is shown has a chart; of one that is hidden there is nothing anywhere', async () => {
    const { office, bytes } = await roles;
    const slide = slidesIn(office).find((path) => chartsOf(office, path).length > 1) ?? '';
    const charts = chartsOf(office, slide);
    expect(charts.map(({ series }) => series[0]?.name)).toEqual(['Alle', 'Fagchef']);
    // The slips of tables 3, 4 and 5, in the order of the whole room.
    const field = [3, 7, 10, 6, 4, 0, 1, 3, 0, 0].map(
      (own) => Math.floor((own * 100) / 15 + 0.5) / 100,
    );
    expect([...(charts[1]?.series[0]?.values ?? [])].sort()).toEqual([...field].sort());
    for (const { book } of charts) {
      expect(everythingIn(office.bytes(book))).not.toMatch(/Stabschef|Direktør/u);
    }
    expect(saidBy(office, slide).join('|')).toMatch(
      /Direktør.?vises ikke.*Stabschef.?færre end\u00a05/u,
    );
    // A hidden role's name stands above its empty column, and in what is read aloud of the table.
    expect(everythingIn(bytes)).not.toMatch(/Stabschef[^<]{0,20}n = [1-9]/u);
  });

  it('a cell that is hidden is empty in the chart and in the workbook', async () => {
    const { office } = await written(silentCells());
    const slide = slidesIn(office).find((path) => chartsOf(office, path).length > 1) ?? '';
    const values = chartsOf(office, slide).map(({ series, sheet }) => [
      series[0]?.name,
      series[0]?.values,
      sheet.slice(1).map((row) => row[1] ?? null),
    ]);
    expect(values).toEqual([
      ['Alle', [1, 1], [1, 1]],
      ['boss', [1, 1], [1, 1]],
      ['field', [null, 1], [null, 1]],
      ['staff', [null, 1], [null, 1]],
    ]);
  });

  it('means are drawn on the scale’s own steps', async () => {
    const { office } = await roles;
    const path = office.paths.find(
      (own) => own.includes('charts/') && office.text(own).includes('<c:formatCode>0.0<'),
    );
    const xml = office.xml(path ?? '');
    expect(all(xml, 'max')[0]?.getAttribute('val')).toBe('4');
    expect(all(xml, 'min')[0]?.getAttribute('val')).toBe('1');
  });
});

it('embeds the carried numbers as they are given, and nothing where there are none', async () => {
  const { office } = await da;
  const own = office.xml('customXml/item1.xml').documentElement;
  expect(own.textContent).toBe('{"a":"<1> & \\u0007"}');
  expect([...office.links('ppt/presentation.xml').values()]).toContainEqual({
    type: 'customXml',
    target: 'customXml/item1.xml',
  });
  expect((await long).office.paths.join()).not.toContain('customXml');
});

it('is the same file whenever it is written', async () => {
  const { bytes } = await written(byRole('da'));
  expect(bytes).toEqual((await roles).bytes);
});

it('tells how far it is, and stops where it is asked to', async () => {
  const document = byRole('da');
  const told: (readonly [number, number])[] = [];
  await writePptx(document, { ...JOB, onProgress: (done, total) => told.push([done, total]) });
  expect(told[0]?.[0]).toBe(0);
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  const signal = {
    aborted: true,
    throwIfAborted: () => {
      throw new Error('Stopped');
    },
  };
  await expect(writePptx(document, { ...JOB, signal })).rejects.toThrow('Stopped');
});

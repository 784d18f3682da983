// @vitest-environment jsdom
/** Whatever the results: the presentation is whole, and readable by machine and ear. */
import { describe, expect, it } from 'vitest';
import { byRole, HOSTILE, silentCells, twoRounds } from '../../../tests/fixtures/results-to-export';
import { all, chartOf } from '../testing/office-file';
import { slidesIn, titleOf, written } from './testing/written-deck';

const files = Object.entries({
  'two rounds': () => twoRounds('da', 'own'),
  'the longest titles': () => twoRounds('en', 'longest'),
  roles: () => byRole('da'),
  'hidden cells': silentCells,
  ...HOSTILE,
}).map(([name, make]) => [name, written(make(), '{}')] as const);

describe.each(files)('the file of «%s»', (_, file) => {
  it('has a content type for every part, and relationships that lead to one', async () => {
    const { office } = await file;
    const types = office.xml('[Content_Types].xml');
    const defaults = new Set(all(types, 'Default').map((own) => own.getAttribute('Extension')));
    const overrides = all(types, 'Override').map((own) => own.getAttribute('PartName')?.slice(1));
    expect(office.paths[0]).toBe('[Content_Types].xml');
    expect(overrides.filter((path) => !office.paths.includes(path ?? ''))).toEqual([]);
    const typed = (path: string) =>
      overrides.includes(path) || defaults.has(path.split('.').at(-1) ?? '');
    expect(office.paths.filter((path) => !typed(path))).toEqual([]);
    const reached = new Set<string>();
    for (const path of ['', ...office.paths]) {
      for (const { target } of office.links(path).values()) {
        expect(office.paths).toContain(target);
        reached.add(target);
      }
    }
    const parts = office.paths.filter((path) => !/(?:\.rels|^\[Content_Types\]\.xml)$/.test(path));
    expect(parts.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('refers to relationships that it has, and numbers its shapes once', async () => {
    const { office } = await file;
    for (const path of office.paths.filter((own) => own.endsWith('.xml'))) {
      const ids = [...office.text(path).matchAll(/ r:(?:id|embed)="(\w+)"/g)].map(([, id]) => id);
      const links = office.links(path);
      expect(ids.filter((id) => !links.has(id ?? ''))).toEqual([]);
      const shapes = all(office.xml(path), 'cNvPr').map((own) => own.getAttribute('id'));
      expect(new Set(shapes).size).toBe(shapes.length);
    }
  });

  it('has a title on every slide, a text for whoever does not see its charts and tables, and no picture', async () => {
    const { office } = await file;
    for (const path of slidesIn(office)) {
      expect(titleOf(office, path)).not.toBe('');
      const frames = all(office.xml(path), 'graphicFrame');
      for (const frame of frames) {
        const [own] = all(frame, 'cNvPr');
        expect(own?.getAttribute('descr')?.length).toBeGreaterThan(10);
      }
      expect(all(office.xml(path), 'pic')).toEqual([]);
    }
  });

  it('uses placeholders that the slide’s layout has', async () => {
    const { office } = await file;
    const keyOf = (ph: Element) => `${ph.getAttribute('type')} ${ph.getAttribute('idx')}`;
    for (const path of slidesIn(office)) {
      const layout = [...office.links(path).values()].find(({ type }) => type === 'slideLayout');
      const there = all(office.xml(layout?.target ?? ''), 'ph').map(keyOf);
      const used = all(office.xml(path), 'ph').map(keyOf);
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((own) => !there.includes(own))).toEqual([]);
    }
  });

  it('keeps in every chart what its workbook holds, on two axes', async () => {
    const { office } = await file;
    for (const path of office.paths.filter((own) => /charts\/chart\d+\.xml$/.test(own))) {
      const { series, sheet } = chartOf(office, path);
      const [head = [], ...rows] = sheet;
      expect(series.map(({ name }) => name)).toEqual(head.slice(1));
      for (const [place, { categories, values, formulas }] of series.entries()) {
        expect(rows.map(([category]) => category)).toEqual(categories);
        expect(rows.map((row) => row[place + 1] ?? null)).toEqual(values);
        const letter = String.fromCharCode(66 + place);
        const last = rows.length + 1;
        const cells = [`$${letter}$1`, `$A$2:$A$${last}`, `$${letter}$2:$${letter}$${last}`];
        expect(formulas.map((own) => own.split('!')[1])).toEqual(cells);
      }
      const xml = office.xml(path);
      const axes = ['catAx', 'valAx'].map((name) => all(all(xml, name)[0] ?? xml, 'axId')[0]);
      const ids = axes.map((own) => own?.getAttribute('val'));
      const [bars] = all(xml, 'barChart');
      expect(bars && all(bars, 'axId').map((own) => own.getAttribute('val'))).toEqual(ids);
      expect(new Set(ids).size).toBe(2);
    }
  });
});

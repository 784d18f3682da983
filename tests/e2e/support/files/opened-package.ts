/** A package as whoever gets it has it: its files, and what can be expected of them. */
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { carriedIn, chartsIn, everythingIn, rowsIn, type Row } from './opened-files.ts';

/** The files of the package, each found by the end of its path. */
export class OpenedPackage {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  constructor(zip: Uint8Array) {
    this.#files = unzipSync(zip);
  }

  get paths(): readonly string[] {
    return Object.keys(this.#files);
  }

  named(end: string): readonly [path: string, bytes: Uint8Array] {
    const found = Object.entries(this.#files).filter(([path]) =>
      path.normalize('NFC').endsWith(end),
    );
    expect(found, `files that end in ${end}`).toHaveLength(1);
    return found[0] ?? ['', new Uint8Array()];
  }

  /** All texts of the file. */
  everything(end: string): string {
    return everythingIn(...this.named(end));
  }

  rows(end: string): readonly Row[] {
    return rowsIn(...this.named(end));
  }

  /** Some row has these cells beside each other. */
  expectRow(end: string, cells: Row): void {
    const has = this.rows(end).some((row) =>
      row.some((_, at) => cells.every((cell, place) => row[at + place] === cell)),
    );
    expect(has ? '' : cells, `a row of ${end}`).toBe('');
  }

  /** The rows of a sheet that has this column, by the names of the columns. */
  records(end: string, column: string): readonly Readonly<Record<string, string>>[] {
    const rows = this.rows(end);
    const head = rows.findIndex((row) => row.includes(column));
    const names = rows[head] ?? [];
    // The next sheet begins with a title alone in its row.
    const below = rows.slice(head + 1);
    const last = below.findIndex((row) => row.length <= 2);
    return below
      .slice(0, last < 0 ? undefined : last)
      .map((row) => Object.fromEntries(names.map((name, place) => [name, row[place] ?? ''])));
  }

  /** The chart that begins with these values, of the categories in their order; its workbook says the same. */
  expectChart(names: readonly string[], series: readonly (readonly (number | null)[])[]): void {
    const charts = chartsIn(this.named('.pptx')[1]);
    const chart = charts.find(
      (own) =>
        own.categories.join() === names.join() &&
        JSON.stringify(own.series) === JSON.stringify(series),
    );
    expect(chart, `a chart of ${names[0]}: ${JSON.stringify(series)}`).toBeDefined();
    expect(chart?.sheet.map((row) => row.slice(1).map(Number))).toEqual(
      names.map((_, at) => series.flatMap((own) => own[at] ?? [])),
    );
  }

  expectCarried(
    end: string,
    figures: readonly (readonly [at: readonly string[], value: number])[],
  ) {
    const carried = carriedIn(...this.named(end));
    for (const [at, value] of figures) {
      expect(carried, end).toContain(`${JSON.stringify(at)} ${value}`);
    }
  }
}

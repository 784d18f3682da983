/** Compares the numbers that a file carries with what is stored, and with what is visible in the file. It proves equality, never truth. */
import type { Session } from '../../domain/session/session';
import { resultsDocument } from '../results-document';
import type { CarriedContent } from './carried-numbers';
import type { CarriedView } from './carried-view';
import { slideViews } from './slide-views';
import { tableViews } from './table-views';
import type { VisibleSheet } from './visible-numbers';

export interface NumberDifference {
  /** The question, and the number of its round. */
  readonly title: string;
  readonly number: number;
  /** Where the number stands, from the row to the name of the number. */
  readonly at: readonly string[];
  /** In the file; null if it is not there. */
  readonly file: number | null;
  /** What it is compared with; null if there is no such number. */
  readonly other: number | null;
}

/** The numbers that are not those of the session, whose workshop must be the file's. */
export function differencesFromSession(
  { views, workshop: { language } }: Pick<CarriedContent, 'views' | 'workshop'>,
  session: Session,
): readonly NumberDifference[] {
  // The file may have been written in the other language.
  const document = resultsDocument({ ...session, workshop: { ...session.workshop, language } });
  const stored = new Map(
    [...slideViews(document), ...tableViews(document)].map((view) => [
      keyOf(view),
      figuresBy(view),
    ]),
  );
  return views.flatMap((view) => {
    const here = stored.get(keyOf(view));
    return view.figures.flatMap(({ at, value }) => {
      const other = here?.get(JSON.stringify(at)) ?? null;
      return other === value ? [] : [{ ...aboutOf(view), at, file: value, other }];
    });
  });
}

/** Rounds that the file shows and the session does not have, or not finished. */
export function missingRounds(
  { views }: Pick<CarriedContent, 'views'>,
  { rounds }: Pick<Session, 'rounds'>,
): readonly CarriedView[] {
  return roundsOf(views).filter(({ round }) => !rounds.some(({ id }) => id === round));
}

/** One view of each round. */
export function roundsOf(views: readonly CarriedView[]): readonly CarriedView[] {
  return views.filter(
    ({ round }, place) => views.findIndex((other) => other.round === round) === place,
  );
}

/** The cells that are not the numbers carried, and the numbers that no cell has. */
export function differencesInSheets(
  sheets: readonly VisibleSheet[],
  views: readonly CarriedView[],
): readonly NumberDifference[] {
  const tables = views.filter(({ part }) => part === 'table');
  const beyond = sheets.filter(
    (sheet) => sheet.cells.length > 0 && !tables.some((view) => isOf(sheet, view)),
  );
  return [
    ...tables.flatMap((view) => {
      const cells = sheets.filter((sheet) => isOf(sheet, view)).flatMap((sheet) => sheet.cells);
      return differencesInTable(cells, view);
    }),
    ...beyond.flatMap(({ title, number, cells }) =>
      cells.map(({ row, column, value }) => ({
        ...{ title, number: number ?? 0, at: [row, column], file: value, other: null },
      })),
    ),
  ];
}

function differencesInTable(
  cells: VisibleSheet['cells'],
  view: CarriedView,
): readonly NumberDifference[] {
  const numbers = new Map(
    view.figures.map(({ at, value }) => [JSON.stringify(at.map(plain)), value]),
  );
  const about = aboutOf(view);
  const seen = new Set<string>();
  const changed = cells.flatMap(({ row, column, value }): readonly NumberDifference[] => {
    const at = [plain(row), plain(column)];
    const key = JSON.stringify(at);
    const other = numbers.get(key) ?? null;
    seen.add(key);
    return other !== null && isAlike(value, other) ? [] : [{ ...about, at, file: value, other }];
  });
  const gone = view.figures
    .filter(({ at }) => !seen.has(JSON.stringify(at.map(plain))))
    .map(({ at, value }) => ({ ...about, at, file: null, other: value }));
  return [...changed, ...gone];
}

/** A spreadsheet keeps 15 digits. */
export function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other));
}

function isOf({ title, number }: VisibleSheet, view: CarriedView): boolean {
  return plain(title) === plain(view.title) && number === view.number;
}

/** Without soft hyphens, and with plain spaces: as a reader sees it. */
export function plain(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function keyOf({ round, part, view }: CarriedView): string {
  return JSON.stringify([round, part, view]);
}

function figuresBy({ figures }: CarriedView): ReadonlyMap<string, number> {
  return new Map(figures.map(({ at, value }) => [JSON.stringify(at), value]));
}

function aboutOf({ title, number }: CarriedView): Pick<NumberDifference, 'title' | 'number'> {
  return { title, number };
}

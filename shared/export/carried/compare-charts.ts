/**
 * Compares charts and tables with the numbers that their file carries. A chart does not say which numbers it draws, so they are found by
 * the names of its bars: a series must be one and the same kind of number for all of them.
 */
import type { Language } from '../../lib/language';
import { sum } from '../../lib/sum';
import { namesIn } from '../deck/parts/category-names';
import type { CarriedView } from './carried-view';
import { isAlike, plain, type NumberDifference } from './compare-numbers';
import { writtenAs } from './written-as';
import type { VisibleChart } from './visible-numbers';

type Series = VisibleChart['series'][number];

/** One kind of number of a view, by the name of what it is of. */
interface Kind {
  readonly view: CarriedView;
  /** The names around the one of the row. */
  readonly rest: readonly string[];
  readonly byLabel: Map<string, number>;
}

export interface ComparedCharts {
  /** How many bars and cells have a name that the numbers know. */
  readonly checked: number;
  /** How many rows of bars have none: nobody knows what they draw. */
  readonly unread: number;
  readonly differences: readonly NumberDifference[];
}

/** The bars and cells that are not what the file carries. */
export function compareCharts(
  charts: readonly VisibleChart[],
  views: readonly CarriedView[],
  language: Language,
): ComparedCharts {
  const kinds = kindsOf(views);
  const all = charts.flatMap(({ series }) =>
    series.flatMap(bySide).map((own) => compareSeries(own, kinds, language)),
  );
  return {
    checked: sum(all.map(({ checked }) => checked)),
    unread: sum(all.map(({ unread }) => unread)),
    differences: all.flatMap(({ differences }) => differences),
  };
}

function kindsOf(views: readonly CarriedView[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const [place, view] of views.entries()) {
    for (const { at, value } of view.figures) {
      for (const [index, label] of at.slice(0, -1).entries()) {
        const rest = at.filter((_, other) => other !== index);
        const key = JSON.stringify([place, index, rest]);
        const kind = kinds.get(key) ?? { view, rest, byLabel: new Map<string, number>() };
        kind.byLabel.set(plain(label), value);
        kinds.set(key, kind);
      }
    }
  }
  return [...kinds.values()];
}

/** A series of before and after in turn, as two. */
function bySide({ name, points }: Series): readonly Series[] {
  const sides = [...new Set(points.map(({ label }) => namesIn(plain(label)).side))];
  return sides.map((side) => ({
    name,
    points: points.filter(({ label }) => namesIn(plain(label)).side === side),
  }));
}

function compareSeries(
  { name, points }: Series,
  kinds: readonly Kind[],
  language: Language,
): ComparedCharts {
  const isKnown = (kind: Kind) => points.some(({ label }) => numberAt(kind, label) !== undefined);
  const [best] = kinds
    .filter(isKnown)
    .map((kind) => ({
      kind,
      wrong: points.filter((point) => !isRight(point, kind, language)),
      isNamed: kind.rest.some((own) => namesIn(plain(name)).names.includes(plain(own))),
    }))
    .sort((a, b) => a.wrong.length - b.wrong.length || Number(b.isNamed) - Number(a.isNamed));
  if (!best) {
    const isDrawn = points.some(({ value }) => typeof value === 'number');
    return { checked: 0, unread: isDrawn ? 1 : 0, differences: [] };
  }
  const { title, number } = best.kind.view;
  return {
    checked: points.length,
    unread: 0,
    differences: best.wrong.map(({ label, value }) => ({
      ...{ title, number, at: [label, name] },
      file: typeof value === 'number' ? value : null,
      other: numberAt(best.kind, label) ?? null,
    })),
  };
}

/** The number of the row that a category or a cell is of. */
function numberAt({ byLabel }: Kind, label: string): number | undefined {
  const name = namesIn(plain(label)).names.find((own) => byLabel.has(own));
  return name === undefined ? undefined : byLabel.get(name);
}

/** Shares may be drawn of 1 or of 100, and to the left of a middle; what has no number is drawn as nothing. */
function isRight(
  { label, value }: Series['points'][number],
  kind: Kind,
  language: Language,
): boolean {
  const number = numberAt(kind, label);
  if (typeof value === 'string') {
    return number === undefined
      ? value === '' || value === '–'
      : writtenAs(number, language).includes(plain(value));
  }
  // A share of more than all people is told as «over 100 %» and not carried.
  if (number === undefined) return value === 0 || value > 1;
  return [number, number / 100].some((own) => isAlike(Math.abs(value), Math.abs(own)));
}

/** The numbers on slides, whatever their kind: each part of a slide has under `numbers` what it shows. */
import { localize } from '../../lib/language';
import type { ResultsDocument, RoundPart } from '../results-document';
import { toldApart } from '../tables/kinds/result-table';
import type { CarriedFigure, CarriedView } from './carried-view';

/** One view for each kind of slide of a part; several pages are one. Slides that the document leaves out are not in it. */
export function slideViews(document: ResultsDocument): readonly CarriedView[] {
  return document.parts.flatMap((part) => viewsOfPart(part, document.workshop.language));
}

function viewsOfPart(part: RoundPart, language: 'da' | 'en'): readonly CarriedView[] {
  // Whoever checks it would need the votes of several conferences.
  if (part.kind === 'years') return [];
  const { round, slides } = part;
  const poll = round.frozen?.poll.title;
  const views = new Map<string, CarriedFigure[]>();
  for (const { slide } of slides) {
    const view = viewOf(slide);
    const figures = views.get(view) ?? [];
    views.set(view, withOthers(figures, figuresOf(slide, [])));
  }
  return [...views].map(([view, figures]) => ({
    round: round.id,
    number: round.number,
    title: poll ? localize(poll, language) : '',
    part: part.kind,
    view,
    figures,
  }));
}

function viewOf({ kind, numbers }: { readonly kind: string; readonly numbers?: object }): string {
  const own = numbers && 'statement' in numbers ? numbers.statement : null;
  return typeof own === 'number' ? `${kind} ${own}` : kind;
}

/** What every page says stands once. */
function withOthers(
  known: readonly CarriedFigure[],
  more: readonly CarriedFigure[],
): CarriedFigure[] {
  const names = new Set(known.map(({ at }) => JSON.stringify(at)));
  return [...known, ...more.filter(({ at }) => !names.has(JSON.stringify(at)))];
}

/**
 * All numbers below `part`. Items of a list are named by their label, else by their value, else by their place; the cells of a row by
 * the columns, which stand beside the rows.
 */
function figuresOf(
  part: object,
  at: readonly string[],
  beside: readonly string[] = [],
): readonly CarriedFigure[] {
  const parts = Object.entries(part) as readonly [string, unknown][];
  const [, own] = parts.find(([key]) => key === 'columns') ?? [];
  const columns = Array.isArray(own) ? own.map(nameOf) : beside;
  return parts.flatMap(([key, value]) => {
    if (key === 'numbers') return numbersOf(value, at);
    if (!Array.isArray(value)) {
      return isObject(value) ? figuresOf(value, [...at, key], columns) : [];
    }
    const names = toldApart(key === 'cells' ? columns : value.map(nameOf));
    return value.flatMap((item: unknown, place) =>
      isObject(item) ? figuresOf(item, [...at, key, names[place] ?? ''], columns) : [],
    );
  });
}

function nameOf(item: unknown, place: number): string {
  if (isObject(item)) {
    if ('label' in item && typeof item.label === 'string') return item.label;
    if ('value' in item && typeof item.value === 'number') return String(item.value);
  }
  return String(place + 1);
}

function numbersOf(numbers: unknown, at: readonly string[]): readonly CarriedFigure[] {
  if (!isObject(numbers)) return [];
  return Object.entries(numbers).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'number' && isSaid(key, value) ? [{ at: [...at, key], value }] : [],
  );
}

/** A share of more than all is only called so: slides don't say by how much. */
function isSaid(key: string, value: number): boolean {
  return !key.startsWith('percent') || value <= 100;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

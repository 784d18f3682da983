/**
 * A result by group. The slide itself leaves out what may not be shown, so that no surface can forget to. Of
 * a hidden group it reads only the name and size.
 */
import type { PollResult } from '../domain/result/result';
import type { GroupedResult } from '../domain/groups/group-results';
import type { Round } from '../domain/round/round';
import { sum } from '../lib/sum';
import type { SlideRoom } from '../lib/pages';
import { dictionaryFor } from '../text/dictionary';
import { formatFor } from '../lib/format';
import { localize, type Language } from '../lib/language';
import {
  NO_CELL,
  type ColumnsSlide,
  type GroupCell,
  type GroupColumn,
  type GroupRow,
  type GroupSlide,
} from './kinds/comparison-slide';
import { hiddenFigures, type HiddenFigures } from './hidden-figures';
import { FOOTER_SEPARATOR } from './kinds/slide-parts';
import { slidesOf } from './slide-kinds';
import { footerNumbers, resultLabel, sourcesOf } from './kinds/slide-footer';

interface Column extends GroupColumn {
  /** The role's; null for the whole room. */
  readonly id: string | null;
  readonly people: number;
  /** Null if the group is hidden. */
  readonly result: PollResult | null;
}

/** With many roles the labels have a narrow column, and the names of the roles more lines above. */
const MANY = { columns: 6, perLine: 20, lines: 11 } as const;

/** The room of a slide with these columns. */
export function roomBeside(room: SlideRoom, { columns }: Pick<ColumnsSlide, 'columns'>): SlideRoom {
  if (columns.length < MANY.columns) return room;
  return { ...room, perLine: MANY.perLine, lines: MANY.lines };
}

/** What a slide shows of a role. */
export interface RoleFigures extends GroupColumn {
  readonly roleId: string;
  /** By the ids of the rows. */
  readonly cells: ReadonlyMap<string, GroupCell>;
}

/** What the slide of a result by role shows of each role, and nothing else. */
export function roleFigures(grouped: GroupedResult, language: Language): readonly RoleFigures[] {
  const columns = columnsOf(grouped, hiddenFigures(grouped), language);
  const rows = rowsOf(grouped, columns, language);
  return columns.flatMap(({ id, label, nText, isTotal, isHidden, numbers }, place) => {
    if (id === null) return [];
    const cells = rows.flatMap(({ rowId, cells: own }) => {
      const cell = own[place];
      return cell ? [[rowId, cell] as const] : [];
    });
    return [{ roleId: id, label, nText, isTotal, isHidden, numbers, cells: new Map(cells) }];
  });
}

/** Rows as in the result of the whole room. Columns: the whole room, then the groups in the given order. */
export function buildGroupSlide(
  grouped: GroupedResult,
  round: Round,
  language: Language,
): GroupSlide {
  const { total, people, groups, threshold } = grouped;
  const ungrouped = Math.max(0, people - sum(groups.map((group) => group.people)));
  const hidden = hiddenFigures(grouped);
  const columns = columnsOf(grouped, hidden, language);
  const note = noteOf(hidden, language);
  return {
    kind: 'groups',
    title: localize(total.poll.title, language),
    subtitle: slidesOf(total).groups.subtitle(language),
    columns: columns.map(({ label, nText, isTotal, isHidden, numbers }) => ({
      ...{ label, nText, isTotal, isHidden, numbers },
    })),
    rows: rowsOf(grouped, columns, language).map(({ label, cells }) => ({ label, cells })),
    note,
    footer: {
      left: footerParts(grouped, ungrouped, language).join(FOOTER_SEPARATOR),
      right: resultLabel(total, round, language),
    },
    numbers: {
      ...footerNumbers(total, round),
      ungrouped: ungrouped || null,
      threshold: note === '' ? null : threshold,
      meansTo: slidesOf(total).groups.meansTo(total),
    },
  };
}

/** How many voted, where the votes come from (joint answers are named, as everywhere), and how many are in no group. */
function footerParts(
  { total, people, groups, hidden }: GroupedResult,
  ungrouped: number,
  language: Language,
): readonly string[] {
  const { slide: words } = dictionaryFor(language).groups;
  const { present } = total;
  // What a hidden figure adds up to with the others would tell of it.
  const isWhole = (id: string) =>
    !hidden.roles.has(id) && [...hidden.cells.values()].every((silent) => !silent.has(id));
  const shown = groups.filter(({ role }) => isWhole(role.id)).map(({ result }) => result);
  return [
    slidesOf(total).base.took(people, present, language),
    ...sourcesOf(total, language),
    ...(ungrouped > 0 ? [words.ungrouped(formatFor(language).number(ungrouped))] : []),
    ...slidesOf(total).groups.remarks(total, [total, ...shown], language),
  ];
}

function columnsOf(
  { total, people, groups }: GroupedResult,
  { roles, threshold }: HiddenFigures,
  language: Language,
): readonly Column[] {
  const words = dictionaryFor(language);
  const nText = words.slides.takingPosition;
  const { everyone, fewerThan, notShown } = words.groups.slide;
  return [
    {
      ...{ label: everyone, nText: nText(people), people, result: total },
      ...{ id: null, isTotal: true, isHidden: false, numbers: { people } },
    },
    ...groups.map(({ role, people: own, result }) => {
      const hidden = roles.find((one) => one.role.id === role.id);
      const isHidden = hidden !== undefined;
      const label = localize(role.name, language);
      // A hidden group shows not even its size, only why it is hidden.
      const why = hidden?.why === 'few-people' ? fewerThan(threshold) : notShown;
      return {
        ...{ id: role.id, label, people: own, isTotal: false, isHidden },
        nText: isHidden ? why : nText(own),
        numbers: { people: isHidden ? null : own },
        result: isHidden ? null : result,
      };
    }),
  ];
}

function rowsOf(
  grouped: GroupedResult,
  columns: readonly Column[],
  language: Language,
): readonly (GroupRow & { readonly rowId: string })[] {
  const { total, hidden } = grouped;
  const { noValue } = dictionaryFor(language).slides;
  return slidesOf(total)
    .groups.rowsOf(total, language)
    .map(({ rowId, label, cellOf }) => {
      const silent = hidden.cells.get(rowId);
      return {
        rowId,
        label,
        cells: columns.map((column) =>
          column.id !== null && silent?.has(column.id)
            ? { ...NO_CELL, text: column.isHidden ? '' : noValue }
            : cellOf(column),
        ),
      };
    });
}

/** Why something is hidden; blank if nothing is. */
function noteOf({ roles, cells, threshold }: HiddenFigures, language: Language): string {
  const words = dictionaryFor(language).groups.slide;
  if (roles.length > 0) {
    const isMore = roles.some(({ why }) => why === 'tells-of-others');
    return words.hiddenNote(threshold, isMore);
  }
  return cells.length > 0 ? words.hiddenCellsNote(threshold) : '';
}

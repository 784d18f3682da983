/**
 * A result by groups side by side. The slide itself decides which groups it hides, from their sizes, so that no surface
 * can forget to; of a hidden group it reads nothing but its name and size.
 */
import { suppressGroups } from '../domain/suppression';
import { percentOf } from '../domain/ranking';
import { byMean, type PollResult } from '../domain/result';
import { hiddenRoles, type GroupedResult } from '../domain/group-results';
import type { Round } from '../domain/round';
import { sum } from '../lib/sum';
import { dictionaryFor } from '../text/dictionary';
import { formatFor } from '../text/format';
import { localize, type Language } from '../text/language';
import type { GroupCell, GroupColumn, GroupRow, GroupSlide } from './comparison-slide';
import { resultLabel, sourcesOf } from './slide-footer';

const SEPARATOR = ' · ';

interface Column extends GroupColumn {
  /** The role's; null for the whole room. */
  readonly id: string | null;
  readonly people: number;
  /** Null where the group is hidden: there is nothing to read. */
  readonly result: PollResult | null;
}

/** Rows as in the result of the whole room; columns the whole room, then the groups in the order given. */
export function buildGroupSlide(
  grouped: GroupedResult,
  round: Round,
  language: Language,
): GroupSlide {
  const { total, people, groups, threshold } = grouped;
  const words = dictionaryFor(language).groups.slide;
  const ungrouped = Math.max(0, people - sum(groups.map((group) => group.people)));
  const hidden = hiddenRoles(grouped);
  const isLargeHidden = groups.some(
    ({ role, people: own }) => hidden.has(role.id) && own >= threshold,
  );
  const columns = columnsOf(grouped, hidden, language);
  return {
    kind: 'groups',
    title: localize(total.poll.title, language),
    subtitle: total.kind === 'choice' ? words.shareOfGroup : words.meanOfGroup,
    columns: columns.map(({ label, nText, isTotal, isHidden }) => ({
      ...{ label, nText, isTotal, isHidden },
    })),
    rows: rowsOf(grouped, columns, hidden, language),
    note:
      hidden.size > 0
        ? words.hiddenNote(threshold, isLargeHidden)
        : hasHiddenCells(grouped)
          ? words.hiddenCellsNote(threshold)
          : '',
    footer: {
      left: footerParts(total, people, ungrouped, language).join(SEPARATOR),
      right: resultLabel(total, round, language),
    },
  };
}

/** How many voted, where the votes come from (what is counted jointly is named here as everywhere), and who is in no group. */
function footerParts(
  total: PollResult,
  people: number,
  ungrouped: number,
  language: Language,
): readonly string[] {
  const { groups, slides } = dictionaryFor(language);
  const { present } = total;
  return [
    total.kind === 'choice' ? slides.voted(people, present) : slides.answered(people, present),
    ...sourcesOf(total, language),
    ...(ungrouped > 0 ? [groups.slide.ungrouped(formatFor(language).number(ungrouped))] : []),
    ...(total.kind === 'scale'
      ? [slides.outsideBase(localize(total.scale.dontKnow, language))]
      : []),
  ];
}

function columnsOf(
  { total, people, groups, threshold }: GroupedResult,
  hidden: ReadonlySet<string>,
  language: Language,
): readonly Column[] {
  const words = dictionaryFor(language);
  const nText = words.slides.takingPosition;
  const { everyone, fewerThan, notShown } = words.groups.slide;
  return [
    {
      ...{ label: everyone, nText: nText(people), people, result: total },
      ...{ id: null, isTotal: true, isHidden: false },
    },
    ...groups.map(({ role, people: own, result }) => {
      const isHidden = hidden.has(role.id);
      const label = localize(role.name, language);
      // Of a hidden group not even its size: why it is hidden is all there is to say.
      const why = own < threshold ? fewerThan(threshold) : notShown;
      return {
        ...{ id: role.id, label, people: own, isTotal: false, isHidden },
        nText: isHidden ? why : nText(own),
        result: isHidden ? null : result,
      };
    }),
  ];
}

function rowsOf(
  grouped: GroupedResult,
  columns: readonly Column[],
  hidden: ReadonlySet<string>,
  language: Language,
): readonly GroupRow[] {
  const { total } = grouped;
  if (total.kind === 'choice') {
    return total.ranked.map(({ option }) => ({
      label: localize(option.title, language),
      cells: columns.map((column) => choiceCellOf(column, option.id, language)),
    }));
  }
  return byMean(total.statements).map(({ statement }) => {
    const silent = silentGroups(grouped, statement.id, hidden);
    return {
      label: localize(statement.label, language) || localize(statement.text, language),
      cells: columns.map((column) =>
        column.id !== null && silent.has(column.id)
          ? { ...NOTHING, text: column.isHidden ? '' : dictionaryFor(language).slides.noValue }
          : scaleCellOf(column, statement.id, language),
      ),
    };
  });
}

/**
 * Ids of the groups whose answers to one statement stay hidden: a group is large enough, but too few of it took a position
 * there, or too few of those who are not shown.
 */
function silentGroups(
  { total, groups, threshold }: GroupedResult,
  statementId: string,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const sizes = groups.map(({ role, result }) => ({
    id: role.id,
    people: takingPosition(result, statementId),
  }));
  const others = takingPosition(total, statementId) - sum(sizes.map(({ people }) => people));
  return suppressGroups(sizes, Math.max(0, others), threshold, hidden);
}

function hasHiddenCells(grouped: GroupedResult): boolean {
  const { total } = grouped;
  const nobody: ReadonlySet<string> = new Set();
  return (
    total.kind === 'scale' &&
    total.statements.some(({ statement }) => silentGroups(grouped, statement.id, nobody).size > 0)
  );
}

function takingPosition(result: PollResult, statementId: string): number {
  if (result.kind !== 'scale') return 0;
  return result.statements.find(({ statement }) => statement.id === statementId)?.statistics.n ?? 0;
}

/** A share of the column's own people, also where the result of the whole room is of all present. */
function choiceCellOf({ result, people }: Column, id: string, language: Language): GroupCell {
  if (result?.kind !== 'choice') return NOTHING;
  const votes = result.ranked.find(({ option }) => option.id === id)?.votes ?? 0;
  const percent = percentOf(votes, people);
  return percent === null
    ? { ...NOTHING, text: dictionaryFor(language).slides.noValue }
    : {
        text: formatFor(language).percent(percent),
        fraction: Math.min(1, votes / people),
        nText: '',
      };
}

function scaleCellOf({ result }: Column, id: string, language: Language): GroupCell {
  if (result?.kind !== 'scale') return NOTHING;
  const words = dictionaryFor(language).slides;
  const item = result.statements.find(({ statement }) => statement.id === id);
  const { n, mean } = item?.statistics ?? { n: 0, mean: null };
  return {
    text: mean === null ? words.noValue : formatFor(language).decimal(mean),
    fraction: mean === null ? null : (mean - 1) / (result.scale.steps.length - 1),
    nText: words.takingPosition(n),
  };
}

const NOTHING: GroupCell = { text: '', fraction: null, nText: '' };

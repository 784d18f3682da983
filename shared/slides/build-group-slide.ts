/**
 * A result by groups side by side. The slide itself decides which groups it hides, from their sizes, so that no surface
 * can forget to; of a hidden group it reads nothing but its name and size.
 */
import { percentOf } from '../domain/ranking';
import { byMean, type PollResult } from '../domain/result';
import type { Round } from '../domain/round';
import { suppressGroups } from '../domain/suppression';
import { sum } from '../lib/sum';
import { dictionaryFor } from '../text/dictionary';
import { formatFor } from '../text/format';
import { localize, type Language } from '../text/language';
import type { GroupCell, GroupColumn, GroupRow, GroupSlide } from './comparison-slide';
import { resultLabel } from './slide-footer';

/** A group with the result of its own votes, counted by the poll of the whole room. */
export interface GroupResult {
  readonly id: string;
  readonly label: string;
  /** People of the group who voted. */
  readonly people: number;
  readonly result: PollResult;
}

export interface GroupedResult {
  readonly total: PollResult;
  /** Everyone who voted, in a group or in none. */
  readonly people: number;
  readonly groups: readonly GroupResult[];
  /** Groups with fewer people are hidden. */
  readonly threshold: number;
}

export interface GroupWords {
  /** Names the column of the whole room. */
  readonly everyone: string;
  readonly shareOfGroup: string;
  readonly meanOfGroup: string;
  /** «færre end 5». */
  readonly fewerThan: (threshold: number) => string;
  /** «n = 6 · vises ikke»: large enough itself, but hidden to protect another. */
  readonly notShown: (nText: string) => string;
  /** Why small groups are hidden, and, where `isMore`, larger ones too. */
  readonly hiddenNote: (threshold: number, isMore: boolean) => string;
  /** Of `people` who voted, `ungrouped` named no group: «4 af 124 stemte uden gruppe»; for the footer. */
  readonly ungrouped: (ungrouped: string, people: string) => string;
}

interface Column extends GroupColumn {
  readonly people: number;
  /** Null where the group is hidden: there is nothing to read. */
  readonly result: PollResult | null;
}

/** Rows as in the result of the whole room; columns the whole room, then the groups in the order given. */
export function buildGroupSlide(
  grouped: GroupedResult,
  round: Round,
  language: Language,
  words: GroupWords,
): GroupSlide {
  const { total, people, groups, threshold } = grouped;
  const { number } = formatFor(language);
  const ungrouped = Math.max(0, people - sum(groups.map((group) => group.people)));
  const hidden = suppressGroups(groups, ungrouped, threshold);
  const isLargeHidden = groups.some(({ id, people: own }) => hidden.has(id) && own >= threshold);
  const columns = columnsOf(grouped, hidden, language, words);
  return {
    kind: 'groups',
    title: localize(total.poll.title, language),
    subtitle: total.kind === 'choice' ? words.shareOfGroup : words.meanOfGroup,
    columns: columns.map(({ label, nText, isTotal, isHidden }) => ({
      ...{ label, nText, isTotal, isHidden },
    })),
    rows: rowsOf(total, columns, language),
    note: hidden.size === 0 ? '' : words.hiddenNote(threshold, isLargeHidden),
    footer: {
      left: ungrouped > 0 ? words.ungrouped(number(ungrouped), number(people)) : '',
      right: resultLabel(total, round, language),
    },
  };
}

function columnsOf(
  { total, people, groups, threshold }: GroupedResult,
  hidden: ReadonlySet<string>,
  language: Language,
  words: GroupWords,
): readonly Column[] {
  const nText = dictionaryFor(language).slides.takingPosition;
  const hiddenText = (own: number) =>
    own < threshold ? words.fewerThan(threshold) : words.notShown(nText(own));
  const everyone = { label: words.everyone, nText: nText(people), people, result: total };
  return [
    { ...everyone, isTotal: true, isHidden: false },
    ...groups.map(({ id, label, people: own, result }) => {
      const isHidden = hidden.has(id);
      return {
        ...{ label, people: own, isTotal: false, isHidden },
        nText: isHidden ? hiddenText(own) : nText(own),
        result: isHidden ? null : result,
      };
    }),
  ];
}

function rowsOf(
  total: PollResult,
  columns: readonly Column[],
  language: Language,
): readonly GroupRow[] {
  if (total.kind === 'choice') {
    return total.ranked.map(({ option }) => ({
      label: localize(option.title, language),
      cells: columns.map((column) => choiceCellOf(column, option.id, language)),
    }));
  }
  return byMean(total.statements).map(({ statement }) => ({
    label: localize(statement.label, language) || localize(statement.text, language),
    cells: columns.map((column) => scaleCellOf(column, statement.id, language)),
  }));
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

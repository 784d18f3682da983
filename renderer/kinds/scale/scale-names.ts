/** Statements and the categories of their scale in words. */
import { cellsOf } from '../../../shared/domain/poll/cell';
import {
  answersOfScale,
  scaleCell,
  type AnswerScale,
  type ScalePoll,
} from '../../../shared/domain/kinds/scale/scale-poll';
import { localize, type Language } from '../../../shared/lib/language';
import type { CountGroup } from '../../components/fields/count-fields';
import type { Names } from '../parts/contract';

export interface Category {
  /** Its key: 1, 2 …, and 0 for «Ved ikke». */
  readonly value: number;
  readonly name: string;
}

/** The steps in the scale's order, then «Ved ikke» if it is an answer. */
export function categoriesOf(scale: AnswerScale, language: Language): readonly Category[] {
  return answersOfScale(scale).map(({ value, label }) => ({
    value,
    name: localize(label, language),
  }));
}

/** More answers than this need narrow columns. */
const FEW_ANSWERS = 6;

/** True for a scale with so many answers that a table of them has narrow columns. */
export function isManyAnswers(scale: AnswerScale): boolean {
  return answersOfScale(scale).length > FEW_ANSWERS;
}

/** «2 I nogen grad» */
export function keyAndName({ value, name }: Category): string {
  return `${value} ${name}`;
}

/** A statement's number on the slip, from 1; 0 if the poll does not have it. */
function numberOf(poll: ScalePoll, statementId: string | undefined): number {
  return 1 + poll.statements.findIndex(({ id }) => id === statementId);
}

function categoryName({ scale }: ScalePoll, category: number | null, language: Language): string {
  const step = scale.steps.find(({ value }) => value === category);
  return localize(step?.label ?? scale.dontKnow, language);
}

const row: Names<ScalePoll>['row'] = (poll, rowId, language) => {
  const statement = poll.statements.find(({ id }) => id === rowId);
  return statement ? `${numberOf(poll, rowId)} ${localize(statement.label, language)}` : rowId;
};

export const scaleNames: Names<ScalePoll> = {
  summary: ({ statements }, present, tables, words) =>
    words.scaleSummary(statements.length, present, tables),
  row,
  cell: (poll, { rowId, category }, language) =>
    `${row(poll, rowId, language)}: ${categoryName(poll, category, language)}`,
  cellNumber: (poll, cellId) => {
    const cell = cellsOf(poll).find(({ id }) => id === cellId);
    return cell ? `${numberOf(poll, cell.rowId)}: ${cell.category ?? 0}` : '0';
  },
  recounted: (poll, cellId, language, words, numbers) => {
    const cell = cellsOf(poll).find(({ id }) => id === cellId);
    const name = categoryName(poll, cell?.category ?? null, language);
    return words.category(numberOf(poll, cell?.rowId), name, ...numbers);
  },
};

/** A group for each statement, with its categories. */
export function scaleCountGroups(poll: ScalePoll, language: Language): readonly CountGroup[] {
  return poll.statements.map(({ id }) => ({
    id,
    title: row(poll, id, language),
    fields: categoriesOf(poll.scale, language).map((category) => ({
      id: scaleCell(id, category.value),
      name: keyAndName(category),
    })),
  }));
}

/**
 * The headings of a table with a column for each answer. In many columns on a narrow screen a heading is only the answer's key, and the legend above
 * the table has the words: they would not fit.
 */
import type { AnswerScale } from '../../../shared/domain/kinds/scale/scale-poll';
import type { Language } from '../../../shared/lib/language';
import { withNarrowHyphens } from '../../../shared/text/soft-hyphens';
import { categoriesOf, isManyAnswers } from './scale-names';
import './answer-heads.css';

interface Props {
  readonly scale: AnswerScale;
  readonly language: Language;
}

export function AnswerLegend({ scale, language }: Props) {
  if (!isManyAnswers(scale)) return null;
  return (
    <caption className="answer-legend">
      {categoriesOf(scale, language).map(({ value, name }) => (
        <span key={value}>
          <b>{value}</b> {name}
        </span>
      ))}
    </caption>
  );
}

export function AnswerHeads({ scale, language }: Props) {
  const isMany = isManyAnswers(scale);
  return categoriesOf(scale, language).map(({ value, name }) => (
    <th key={value} scope="col" className="answer-head">
      <span className="scale-key">{value}</span>{' '}
      <span className="answer-name">{isMany ? withNarrowHyphens(name, language) : name}</span>
    </th>
  ));
}

/** The result of a scale as the facilitator sees it: a line a statement, in the poll's order. */
import type { ScaleResult } from '../../../shared/domain/kinds/scale/scale-types';
import { localize } from '../../../shared/lib/language';
import { AnswerHeads, AnswerLegend } from './answer-heads';
import { isManyAnswers } from './scale-names';
import { useTexts, useWords } from '../../store/react/store-context';

export function ScaleResultTable({ result }: { readonly result: ScaleResult }) {
  const { round: words } = useWords();
  const { format, language } = useTexts();
  const isMany = isManyAnswers(result.scale);
  return (
    <table className={isMany ? 'result-table is-scale is-many' : 'result-table is-scale'}>
      <AnswerLegend {...{ scale: result.scale, language }} />
      <thead>
        <tr>
          <td colSpan={2} />
          <AnswerHeads {...{ scale: result.scale, language }} />
          <th scope="col">{words.blank}</th>
          <th scope="col">n</th>
          <th scope="col">{words.mean}</th>
        </tr>
      </thead>
      <tbody>
        {result.statements.map((item) => (
          <tr key={item.statement.id}>
            <td>{item.index + 1}</td>
            <th scope="row">{localize(item.statement.label, language)}</th>
            {item.distribution.map(({ value, count }) => (
              <td key={value}>{format.number(count)}</td>
            ))}
            {item.dontKnow !== null && <td>{format.number(item.dontKnow)}</td>}
            <td>{item.blank === null ? '–' : format.number(item.blank)}</td>
            <td>{format.number(item.statistics.n)}</td>
            <td>{item.statistics.mean === null ? '–' : format.decimal(item.statistics.mean)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

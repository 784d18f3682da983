/** Fields for numbers and marks of a scale: one for each category of each statement. */
import type { ReactNode } from 'react';
import { scaleCell, type ScalePoll } from '../../../shared/domain/kinds/scale/scale-poll';
import type { CellId } from '../../../shared/domain/kinds/cell';
import { localize } from '../../../shared/lib/language';
import { withNarrowHyphens } from '../../../shared/text/soft-hyphens';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { useApp, useWords } from '../../store/react/store-context';
import type { MarksFieldProps, TotalsPart } from '../parts/contract';
import { AnswerHeads, AnswerLegend } from './answer-heads';
import { categoriesOf, isManyAnswers, keyAndName, scaleNames } from './scale-names';

/** Statements against categories. */
export function ScaleGrid({
  poll,
  fieldAt,
  sums = null,
}: {
  readonly poll: ScalePoll;
  /** What stands in a cell; `label` names its statement and category. */
  readonly fieldAt: (cellId: CellId, label: string) => ReactNode;
  /** A last column: its heading, and the cell of a statement. */
  readonly sums?: {
    readonly heading: string;
    readonly cellOf: (statementId: string) => ReactNode;
  } | null;
}) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  const categories = categoriesOf(poll.scale, language);
  const isMany = isManyAnswers(poll.scale);
  return (
    <table className={isMany ? 'scale-grid is-many' : 'scale-grid'}>
      <AnswerLegend {...{ scale: poll.scale, language }} />
      <thead>
        <tr>
          <td />
          <AnswerHeads {...{ scale: poll.scale, language }} />
          {sums && <th scope="col">{sums.heading}</th>}
        </tr>
      </thead>
      <tbody>
        {poll.statements.map(({ id, text }) => {
          const row = scaleNames.row(poll, id, language);
          return (
            <tr key={id}>
              <th scope="row" title={sums ? localize(text, language) : undefined}>
                {withNarrowHyphens(row, language)}
              </th>
              {categories.map(({ value, name }) => (
                <td key={value}>{fieldAt(scaleCell(id, value), collect.cellLabel(row, name))}</td>
              ))}
              {sums?.cellOf(id)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export const scaleTotals: TotalsPart<ScalePoll> = { Table: ScaleGrid, isDense: true };

const NO_ANSWER = '';

/** One of the answers per statement, or none. */
export function ScaleMarks({ poll, marks, onMarks }: MarksFieldProps<ScalePoll>) {
  const { auditList } = useWords();
  const language = useApp((state) => state.language);
  const categories = categoriesOf(poll.scale, language);
  const answerTo = (statementId: string): CellId =>
    categories
      .map(({ value }) => scaleCell(statementId, value))
      .find((cell) => marks.includes(cell)) ?? NO_ANSWER;
  return (
    <div className="marks-answers">
      {poll.statements.map(({ id }) => (
        <ChoiceGroup
          key={id}
          label={scaleNames.row(poll, id, language)}
          choices={[
            ...categories.map((category) => ({
              value: scaleCell(id, category.value),
              label: keyAndName(category),
            })),
            { value: NO_ANSWER, label: auditList.noAnswer },
          ]}
          value={answerTo(id)}
          onChoose={(chosen) => {
            const answers = poll.statements.map((own) =>
              own.id === id ? chosen : answerTo(own.id),
            );
            onMarks(answers.filter((cell) => cell !== NO_ANSWER));
          }}
        />
      ))}
    </div>
  );
}

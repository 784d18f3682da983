/** The marks of one participant, or of a table that agreed: tick boxes on a choice, one of the answers per statement on a scale. */
import { choiceCell } from '../../../shared/domain/kinds/choice/choice-poll';
import { scaleCell, type ScalePoll } from '../../../shared/domain/kinds/scale/scale-poll';
import type { CellId } from '../../../shared/domain/kinds/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import { localize } from '../../../shared/lib/language';
import { ChoiceGroup } from '../../components/choice-group';
import { TickList } from '../../components/tick-list';
import { useApp, useWords } from '../../store/react/store-context';

interface Props<P extends Poll> {
  readonly poll: P;
  readonly marks: readonly CellId[];
  readonly onMarks: (marks: readonly CellId[]) => void;
}

export function MarksField({ poll, ...props }: Props<Poll>) {
  const { auditList } = useWords();
  const language = useApp((state) => state.language);
  if (poll.kind === 'scale') return <AnswersField poll={poll} {...props} />;
  return (
    <TickList
      label={auditList.marks}
      items={poll.options.map(({ id, title }, index) => ({
        value: choiceCell(id),
        label: `${index + 1} ${localize(title, language)}`,
      }))}
      chosen={props.marks}
      onChosen={props.onMarks}
    />
  );
}

const NO_ANSWER = '';

function AnswersField({ poll, marks, onMarks }: Props<ScalePoll>) {
  const { auditList } = useWords();
  const language = useApp((state) => state.language);
  const { steps, dontKnow } = poll.scale;
  const categories = [...steps, { value: 0, label: dontKnow }];
  const cellsFor = (statementId: string) =>
    categories.map(({ value }) => scaleCell(statementId, value));
  const answerTo = (statementId: string): CellId =>
    cellsFor(statementId).find((cell) => marks.includes(cell)) ?? NO_ANSWER;
  return (
    <div className="marks-answers">
      {poll.statements.map(({ id, label }, index) => (
        <ChoiceGroup
          key={id}
          label={`${index + 1} ${localize(label, language)}`}
          choices={[
            ...categories.map((category) => ({
              value: scaleCell(id, category.value),
              label: `${category.value} ${localize(category.label, language)}`,
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

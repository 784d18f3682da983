/** The ballot of a scale at the box: one statement at a time, its answers as large buttons; an answer leads on to the next. */
import { answersOf } from '../../../shared/domain/ballot-box/box-voter';
import {
  scaleCell,
  type ScalePoll,
  type Statement,
} from '../../../shared/domain/kinds/scale/scale-poll';
import { localizeSoft } from '../../../shared/text/soft-hyphens';
import { AnswerButton } from '../../components/answer-button';
import type { AtBox, BoxPart } from '../parts/contract';
import { categoriesOf, type Category } from './scale-names';

export const scaleBox: BoxPart<ScalePoll> = {
  screen: (poll, step, at) => {
    const statement = step.kind === 'statement' ? poll.statements[step.index] : undefined;
    if (step.kind !== 'statement' || !statement) return null;
    const { marks, words, language } = at;
    const answer = answersOf(poll, marks)[step.index] ?? null;
    const asked = answer === null ? words.skipAsked : words.answeredAsked;
    const categories = categoriesOf(poll.scale, language);
    return {
      kicker: words.statementOf(step.index + 1, poll.statements.length),
      title: localizeSoft(statement.text, language),
      text: localizeSoft(poll.scale.prompt, language),
      // The voter skipped the statement, possibly by mistake: the box asks once more.
      problem: step.isAsked === true ? asked : null,
      status: null,
      next:
        answer === null
          ? { label: words.skip, kind: 'plain' }
          : { label: words.next, kind: 'primary' },
      body: <Answers key={step.index} {...{ statement, categories, answer, at }} />,
    };
  },
  blank: (words) => words.reviewBlank,
  lines: (poll, marks, language) => {
    const answers = answersOf(poll, marks);
    const categories = categoriesOf(poll.scale, language);
    return poll.statements.map(({ id, label }, index) => {
      const answer = categories.find(({ value }) => value === answers[index]);
      return {
        key: id,
        name: `${index + 1}. ${localizeSoft(label, language)}`,
        answer: answer ? `✕ ${answer.name}` : null,
      };
    });
  },
};

function Answers({
  statement,
  categories,
  answer,
  at,
}: {
  readonly statement: Statement;
  readonly categories: readonly Category[];
  readonly answer: number | null;
  readonly at: AtBox;
}) {
  return (
    <div className="box-answers">
      {categories.map(({ value, name }) => (
        <AnswerButton
          key={value}
          hint={String(value)}
          isChosen={answer === value}
          onPress={() => at.act({ kind: 'mark', cell: scaleCell(statement.id, value) })}
        >
          {name}
        </AnswerButton>
      ))}
    </div>
  );
}

/** The ballot once more, before it is cast. */
import {
  answersOf,
  openCount,
  type BoxRules,
  type BoxVoter,
} from '../../../shared/domain/ballot-box/box-voter';
import { choiceCell } from '../../../shared/domain/kinds/choice/choice-poll';
import type { Poll } from '../../../shared/domain/poll/poll';
import { localize, type Language } from '../../../shared/lib/language';
import { useApp } from '../../store/react/store-context';
import { BoxButton } from './box-button';
import { BoxFrame } from './box-frame';
import { useBoxLanguage, useBoxWords } from './use-box-words';

interface Line {
  readonly key: string;
  /** The statement's number and name; blank on a choice. */
  readonly name: string;
  /** Null: no answer. */
  readonly answer: string | null;
}

function linesOf(poll: Poll, marks: BoxVoter['marks'], language: Language): readonly Line[] {
  if (poll.kind === 'choice') {
    return poll.options
      .filter(({ id }) => marks.includes(choiceCell(id)))
      .map(({ id, title }) => ({ key: id, name: '', answer: localize(title, language) }));
  }
  const answers = answersOf(poll, marks);
  const choices = [...poll.scale.steps, { value: 0, label: poll.scale.dontKnow }];
  return poll.statements.map(({ id, label }, index) => {
    const choice = choices.find(({ value }) => value === answers[index]);
    const name = `${index + 1}. ${localize(label, language)}`;
    return { key: id, name, answer: choice ? localize(choice.label, language) : null };
  });
}

export function ReviewStep({
  rules: { frozen },
  voter: { step, marks, roleId },
}: {
  readonly rules: BoxRules;
  readonly voter: BoxVoter;
}) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  const role = frozen.roles.find(({ id }) => id === roleId);
  const lines = linesOf(frozen.poll, marks, language);
  const isCasting = step.kind === 'casting';
  const isBlank = marks.length === 0;
  return (
    <BoxFrame
      kicker={localize(frozen.poll.title, language)}
      title={words.reviewTitle}
      text={role ? words.role(localize(role.name, language)) : ''}
      problem={problemOf(step, isBlank, openCount(frozen.poll, marks), words)}
      footer={
        <>
          <BoxButton
            isDisabled={isCasting}
            onPress={() => {
              act({ kind: 'back' });
            }}
          >
            {words.back}
          </BoxButton>
          <BoxButton
            kind="primary"
            hint={words.nextHint}
            isDisabled={isCasting}
            onPress={() => {
              act({ kind: 'cast' });
            }}
          >
            {isBlank ? words.castBlank : words.cast}
          </BoxButton>
        </>
      }
    >
      {isBlank ? (
        <p className="box-large">{words.reviewBlank}</p>
      ) : (
        <>
          <ul className="box-lines">
            {lines.map(({ key, name, answer }) => (
              <li key={key} className={answer === null ? 'is-missing' : ''}>
                {name !== '' && <span className="box-line-name">{name}</span>}
                <span className="box-line-answer">
                  {answer === null ? words.noAnswer : `✕ ${answer}`}
                </span>
              </li>
            ))}
          </ul>
          <Unanswered count={openCount(frozen.poll, marks)} />
        </>
      )}
    </BoxFrame>
  );
}

function Unanswered({ count }: { readonly count: number }) {
  const words = useBoxWords();
  return count === 0 ? null : <p className="box-text">{words.reviewUnanswered(count)}</p>;
}

/** What went wrong, or what was asked when the ballot was to be cast. */
function problemOf(
  step: BoxVoter['step'],
  isBlank: boolean,
  open: number,
  words: ReturnType<typeof useBoxWords>,
): string | null {
  if (step.kind === 'casting') return words.casting;
  if (step.kind !== 'review') return null;
  if (step.isFailed) return words.castFailed;
  if (!step.isAsked) return null;
  if (isBlank) return words.blankAsked;
  return open > 0 ? words.openAsked(open) : words.lookAsked;
}

/** The whole ballot, shown once more before it is cast. */
import {
  openCount,
  type BoxRules,
  type BoxVoter,
} from '../../../shared/domain/ballot-box/box-voter';
import { localizeSoft } from '../../../shared/text/soft-hyphens';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useApp } from '../../store/react/store-context';
import { BoxButton } from './box-frame';
import { BoxFrame } from './box-frame';
import { useBoxLanguage, useBoxWords } from './use-box-words';

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
  const { box } = consoleKindOf(frozen.poll);
  const lines = box.lines(frozen.poll, marks, language);
  const isCasting = step.kind === 'casting';
  const isBlank = marks.length === 0;
  return (
    <BoxFrame
      kicker={localizeSoft(frozen.poll.title, language)}
      title={words.reviewTitle}
      text={role ? words.role(localizeSoft(role.name, language)) : ''}
      problem={problemOf(step, isBlank, openCount(frozen.poll, marks), words)}
      footer={
        <>
          <BoxButton isDisabled={isCasting} onPress={() => act({ kind: 'back' })}>
            {words.back}
          </BoxButton>
          <BoxButton
            kind="primary"
            hint={words.nextHint}
            isDisabled={isCasting}
            onPress={() => act({ kind: 'cast' })}
          >
            {isBlank ? words.castBlank : words.cast}
          </BoxButton>
        </>
      }
    >
      {isBlank ? (
        <p className="box-large">{box.blank(words)}</p>
      ) : (
        <>
          <ul className="box-lines">
            {lines.map(({ key, name, answer }) => (
              <li key={key} className={answer === null ? 'is-missing' : ''}>
                {name !== '' && <span className="box-line-name">{name}</span>}
                <span className="box-line-answer">{answer ?? words.noAnswer}</span>
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

/** What went wrong with casting, or the question that comes before it. */
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

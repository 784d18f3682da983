/** What the voter sees, step by step. */
import { useCallback } from 'react';
import {
  actOfBoxKey,
  type BoxRules,
  type BoxVoter,
  type BoxStep,
} from '../../../shared/domain/ballot-box/box-voter';
import { localizeSoft } from '../../../shared/text/soft-hyphens';
import type { Poll } from '../../../shared/domain/poll/poll';
import { CODE_ALPHABET, CODE_LENGTH } from '../../../shared/domain/ballot-box/ballot-code';
import type { Role } from '../../../shared/domain/workshop/workshop';
import { useApp, useAppNow } from '../../store/react/store-context';
import { consoleKindOf } from '../../kinds/console-kinds';
import { AnswerButton } from '../../components/answer-button';
import { BoxButton, BoxFrame } from './box-frame';
import { ReviewStep } from './review-step';
import { useBoxKeys } from './use-box-keys';
import { useBoxLanguage, useBoxWords } from './use-box-words';
import { KeyPad } from './key-pad';

export function VoterScreen({
  rules,
  voter,
}: {
  readonly rules: BoxRules;
  readonly voter: BoxVoter;
}) {
  const now = useAppNow();
  useBoxKeys(
    useCallback(
      (key) => {
        const { box, boxRules, actAtBox, showBoxScreen } = now();
        const current = boxRules();
        if (!box || !current) return;
        const act = actOfBoxKey(current, box.voter, key);
        if (act) actAtBox(act, 'key');
        else if (key === 'Escape') showBoxScreen('code');
      },
      [now],
    ),
  );
  return <Step {...{ rules, voter }} />;
}

function Step({ rules, voter }: { readonly rules: BoxRules; readonly voter: BoxVoter }) {
  const { step, marks } = voter;
  const { poll, roles } = rules.frozen;
  switch (step.kind) {
    case 'start':
      return <Start rules={rules} />;
    case 'code':
      return <CodeStep step={step} />;
    case 'role':
      return <RoleStep roles={roles} />;
    case 'review':
    case 'casting':
      return <ReviewStep {...{ rules, voter }} />;
    case 'thanks':
      return <Thanks />;
    default:
      // The kind of the poll draws the steps of the ballot itself.
      return <BallotStep {...{ poll, step, marks }} />;
  }
}

function Start({ rules }: { readonly rules: BoxRules }) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  return (
    <BoxFrame
      title={localizeSoft(rules.frozen.poll.title, language)}
      text={words.startHint}
      isCentred
    >
      <BoxButton kind="primary" onPress={() => act({ kind: 'begin' })}>
        {words.start}
      </BoxButton>
    </BoxFrame>
  );
}

function Thanks() {
  const words = useBoxWords();
  return <BoxFrame title={words.thanks} text={words.thanksHint} isCentred />;
}

/** A step of the ballot itself, as the kind draws it, with the buttons back and on. */
function BallotStep({
  poll,
  step,
  marks,
}: {
  readonly poll: Poll;
  readonly step: BoxStep;
  readonly marks: BoxVoter['marks'];
}) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  const screen = consoleKindOf(poll).box.screen(poll, step, { marks, words, language, act });
  if (!screen) return null;
  const { kicker, title, text, problem, status, next, body } = screen;
  return (
    <BoxFrame
      {...{ kicker, title, text, problem }}
      footer={
        <>
          <BoxButton onPress={() => act({ kind: 'back' })}>{words.back}</BoxButton>
          {status !== null && (
            <p className="box-count" role="status">
              {status}
            </p>
          )}
          <BoxButton kind={next.kind} hint={words.nextHint} onPress={() => act({ kind: 'next' })}>
            {next.label}
          </BoxButton>
        </>
      }
    >
      {body}
    </BoxFrame>
  );
}

const PLACES = Array.from({ length: CODE_LENGTH }, (_, index) => index);
const COLUMNS = 6;

/** The voter's one-time code: six places, filled by keys or by finger, and checked as soon as they are full. */
function CodeStep({
  step: { typed, problem, isChecking },
}: {
  readonly step: Extract<BoxStep, { kind: 'code' }>;
}) {
  const words = useBoxWords();
  const act = useApp((state) => state.actAtBox);
  return (
    <BoxFrame
      title={words.codeTitle}
      text={words.codeHint}
      problem={isChecking ? words.codeChecking : problem && words.codeProblems[problem]}
      footer={<BoxButton onPress={() => act({ kind: 'back' })}>{words.back}</BoxButton>}
    >
      <div className="box-code">
        <p className="box-places" role="img" aria-label={words.codeTyped(typed.length)}>
          {PLACES.map((place) => (
            <span key={place} className="box-place" aria-hidden="true">
              {typed[place] ?? ''}
            </span>
          ))}
        </p>
        <KeyPad
          keys={Array.from(CODE_ALPHABET)}
          columns={COLUMNS}
          erase={words.erase}
          isDisabled={isChecking}
          onKey={(key) => act({ kind: 'code-key', key })}
        />
      </div>
    </BoxFrame>
  );
}

/** The voter's role, or none. */
function RoleStep({ roles }: { readonly roles: readonly Role[] }) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  const choose = (roleId: string | null) => () => act({ kind: 'role', roleId });
  return (
    <BoxFrame
      title={words.roleTitle}
      text={words.roleHint}
      footer={<BoxButton onPress={() => act({ kind: 'back' })}>{words.back}</BoxButton>}
    >
      <div className="box-answers">
        {roles.map(({ id, name }, index) => (
          <AnswerButton key={id} hint={String(index + 1)} onPress={choose(id)}>
            {localizeSoft(name, language)}
          </AnswerButton>
        ))}
        <AnswerButton hint="0" onPress={choose(null)}>
          {words.noRole}
        </AnswerButton>
      </div>
    </BoxFrame>
  );
}

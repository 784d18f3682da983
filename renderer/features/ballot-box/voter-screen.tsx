/** What the voter sees, step by step. */
import {
  actOfBoxKey,
  type BoxRules,
  type BoxVoter,
} from '../../../shared/domain/ballot-box/box-voter';
import { localize } from '../../../shared/lib/language';
import { useCallback } from 'react';
import { useApp, useAppNow } from '../../store/react/store-context';
import { BoxButton } from './box-button';
import { BoxFrame } from './box-frame';
import { BallotStep } from './ballot-step';
import { CodeStep } from './code-step';
import { ReviewStep } from './review-step';
import { RoleStep } from './role-step';
import { useBoxKeys } from './use-box-keys';
import { useBoxLanguage, useBoxWords } from './use-box-words';

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
      // The steps of the ballot itself are the kind's.
      return <BallotStep {...{ poll, step, marks }} />;
  }
}

function Start({ rules }: { readonly rules: BoxRules }) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  return (
    <BoxFrame title={localize(rules.frozen.poll.title, language)} text={words.startHint} isCentred>
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

/** What a recount has shown, in one sentence; or that all tables must be counted, because it found a difference. */
import type { Poll } from '../../../shared/domain/poll/poll';
import { proofOf } from '../../../shared/domain/recording/recount-planning';
import type { RoundRecount } from '../../../shared/domain/recount/recount-log';
import type { Round } from '../../../shared/domain/round/round';
import { CommandButton } from '../../store/react/command-button';
import { useSession, useTexts } from '../../store/react/store-context';
import { namesOf } from './draw-plan';

export function RecountProof({
  round,
  poll,
  recount: { verification, isChangedSince, isRedrawn },
}: {
  readonly round: Round;
  readonly poll: Poll;
  readonly recount: RoundRecount;
}) {
  const { differences, drawn, of } = verification;
  const { words, format, language } = useTexts();
  const { recountPlan: say } = words;
  const proof = proofOf(round, useSession());
  if (differences > 0 && drawn < of) {
    return (
      <>
        <p className="message is-notice">{say.foundDifference}</p>
        <CommandButton id="recount-all" kind="primary" label={say.all(of)} />
      </>
    );
  }
  if (!proof) return null;
  if (proof.kind === 'tables' && isChangedSince) {
    return <p className="message is-notice">{say.changedSince}</p>;
  }
  if (proof.kind === 'tables' && isRedrawn) {
    return <p className="message is-notice">{say.redrawn}</p>;
  }
  if (proof.kind !== 'bound') return <p>{say.proof[proof.kind]}</p>;
  const { plan, errors } = proof;
  const { places, named, wrongSlips } = plan;
  const wrong = wrongSlips ?? 0;
  return (
    <p>
      {named.length > places
        ? say.proof.boundMore(namesOf(poll, named, language, format), places, errors, wrong, of)
        : say.proof.bound(places, errors, wrong, of)}
    </p>
  );
}

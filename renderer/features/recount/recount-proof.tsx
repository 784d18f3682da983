/** What a recount has shown, in one sentence; or that all tables must be counted, because it found a difference. */
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import { proofOf } from '../../../shared/domain/recording/recount-planning';
import type { RoundRecount } from '../../../shared/domain/recount/recount-log';
import type { Round } from '../../../shared/domain/round/round';
import { proofSentence } from '../../../shared/export/minutes/proof-sentence';
import { consoleKindOf } from '../../kinds/console-kinds';
import { CommandButton } from '../../store/react/command-button';
import { useSession, useTexts } from '../../store/react/store-context';

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
  const { words, language } = useTexts();
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
  const { names } = consoleKindOf(poll);
  const cells = cellsOf(poll);
  const nameOf = (place: number): string => {
    const cell = cells[place];
    return cell ? names.cell(poll, cell, language) : '';
  };
  return <p>{proofSentence(proof, of, nameOf, language)}</p>;
}

/** Collecting by paper ballots: each is typed, recorded and forgotten; only their number stays in sight. */
import { useState } from 'react';
import { NO_BALLOT_TYPED, typeBallotKey } from '../../../../shared/domain/ballot/ballot-typing';
import { countOfRole } from '../../../../shared/domain/ballot/ballot-counter';
import { castInRound } from '../../../../shared/domain/ballot/round-ballots';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { BATCH_SIZE } from '../../../../shared/domain/second-pass/second-pass';
import { castBallots, tally } from '../../../../shared/domain/tally/tally';
import { Button } from '../../../components/button';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { CommandButton } from '../../../store/react/command-button';
import { shownPile, typedPile, forgottenBallots } from '../../../store/ballots/pile-selectors';
import { UndoButtons } from '../../../store/react/undo-buttons';
import {
  useApp,
  useAppNow,
  useFormat,
  useSession,
  useWords,
} from '../../../store/react/store-context';
import { BallotBar, draftOfBallot, TypedLine } from '../typing/ballot-field';
import { ballotMessage, noticeWords } from '../typing/ballot-words';
import { SecondPass } from '../second-pass/second-pass';
import { usePileName } from '../typing/pile-choice';
import { useKeyTyping } from '../typing/use-key-typing';
import { BallotCorrection } from './ballot-correction';
import './ballots.css';
import '../second-pass/second-pass.css';

interface BallotsProps {
  readonly round: Round;
  readonly frozen: Frozen;
  /** The pile that is typed; null for ballots that name no role. */
  readonly roleId: string | null;
}

export function Ballots({ round, frozen, roleId }: BallotsProps) {
  const { collect } = useWords();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const draft = useApp((state) => state.draft);
  const setNotice = useApp((state) => state.setBallotNotice);
  const toggle = (): void => {
    setNotice(null);
    setIsCorrecting(!isCorrecting);
  };
  const pile = useApp(shownPile);
  const hasBallots = castInRound(useSession().ballots, round.id) > 0;
  if (pile) {
    return (
      <div className="ballots">
        <SecondPass {...{ pile, frozen }} />
      </div>
    );
  }
  return (
    <div className="ballots">
      {isCorrecting ? (
        <BallotCorrection {...{ round, frozen, roleId }} />
      ) : (
        <NewBallot key={roleId} {...{ round, frozen, roleId }} />
      )}
      {!isCorrecting && <GrowingBatch round={round} />}
      <div className="ballot-buttons">
        <BallotCount {...{ round, frozen, roleId }} />
        {!isCorrecting && <UndoButtons otherwise={collect.ballots.takeBack} />}
        <Button disabled={draft !== null || !hasBallots} onClick={toggle}>
          {isCorrecting ? collect.ballots.correctStop : collect.ballots.correct}
        </Button>
        {!isCorrecting && <CommandButton id="ballot-box" />}
        {!isCorrecting && <CommandButton id="second-pass" />}
      </div>
    </div>
  );
}

function NewBallot(props: BallotsProps) {
  const { round, frozen, roleId } = props;
  const words = useWords();
  const pile = usePileName(frozen, roleId);
  const { ballots } = words.collect;
  const now = useAppNow();
  const notice = useApp((state) => state.ballotNotice);
  const { poll } = frozen;
  const { TypedBallot } = consoleKindOf(poll).ballots;
  const { view, typist, page } = useKeyTyping({
    nothing: NO_BALLOT_TYPED,
    draftOf: draftOfBallot,
    type: (typing, key) => typeBallotKey(poll, typing, key),
    save: async (content) => (await now().castBallot(round.id, content)).ok,
  });
  const overPresent = useOverPresent(props);
  const fullBatch = useFullBatch(round);
  const isIdle = draftOfBallot(view.typing) === null && view.typing.refused === null;
  const said = notice ? noticeWords(notice, words) : (overPresent ?? fullBatch);
  return (
    <div ref={page}>
      <BallotBar
        label={ballots.ballot}
        {...{ poll, pile }}
        typing={view.typing}
        press={typist.press}
        focusKey={notice ?? ''}
      >
        <TypedLine
          message={
            view.isUnsaved
              ? { text: ballots.saveFailed, tone: 'wrong' }
              : isIdle && said !== null
                ? { text: said, tone: 'notice' }
                : ballotMessage(poll, view.typing, 'ballot', words)
          }
        />
      </BallotBar>
      <TypedBallot poll={poll} typing={view.typing} />
    </div>
  );
}

/** After each ten ballots, the message to lay them aside as a batch; else null. */
function useFullBatch(round: Round): string | null {
  const { secondPass } = useWords();
  const pass = useApp((state) => typedPile(state, round))?.pass;
  const isFull = pass?.batches.at(-1)?.length === BATCH_SIZE;
  return pass && isFull ? secondPass.layAside(pass.batchCount) : null;
}

/** A warning if there are more ballots than people; else null. */
function useOverPresent({ round, frozen }: BallotsProps): string | null {
  const { entries, ballots } = useSession();
  const { collect } = useWords();
  const format = useFormat();
  const { voters, sources } = tally(round, entries, ballots);
  const all = (voters ?? 0) + sources.spoiledBallots;
  return all > frozen.present
    ? collect.ballots.overPresent(format.number(all), format.number(frozen.present))
    : null;
}

function BallotCount({ round, frozen, roleId }: BallotsProps) {
  const { entries, ballots } = useSession();
  const { collect, groups } = useWords();
  const { sources } = tally(round, entries, ballots);
  const all = sources.ballots + sources.spoiledBallots;
  const count = collect.ballots.count(all, sources.blankBallots, sources.spoiledBallots);
  const inPile = countOfRole(castBallots(round.id, entries, ballots), roleId);
  return (
    <p className="ballot-count" role="status">
      {frozen.roles.length === 0 ? count : `${count} · ${groups.pile.inPile(inPile)}`}
    </p>
  );
}

/** The batch that new ballots belong to, for a second pass, and how many ballots can't have a second pass. */
function GrowingBatch({ round }: { readonly round: Round }) {
  const { secondPass: words } = useWords();
  const pile = useApp((state) => typedPile(state, round));
  const forgotten = useApp((state) => forgottenBallots(state, round));
  const count = pile?.pass.batches.at(-1)?.length ?? 0;
  return (
    <>
      {pile && count > 0 && (
        <p className="heap-line quiet">{words.growing(pile.pass.batchCount, count)}</p>
      )}
      {forgotten > 0 && <p className="heap-line quiet">{words.forgotten(forgotten)}</p>}
    </>
  );
}

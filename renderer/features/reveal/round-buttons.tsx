/** What can be done with the round in view now, the likeliest first. */
import type { Round, RoundState } from '../../../shared/domain/round/round';
import { Button } from '../../components/button';
import { CommandButton } from '../../store/react/command-button';
import { type CommandId, commandOf } from '../../store/commands/commands';
import {
  isNewestRound,
  projectedRound,
  roundInView,
  steppedRound,
} from '../../store/core/selectors';
import { useApp, useSession, useTexts, useWords } from '../../store/react/store-context';
import { RedoButton, UndoButtons } from '../../store/react/undo-buttons';
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import { beforeAfter, type BeforeAfter } from '../../../shared/domain/comparison/before-after';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Language } from '../../../shared/lib/language';
import { comparisonNote } from '../../../shared/slides/comparison-note';
import { groupResults } from '../../../shared/domain/groups/group-results';

/**
 * For each state the likeliest command, and the others. They stand in such an order that a second click at the same place presses nothing else:
 * «Skjul» is last, and undo comes after the countdown.
 */
const PRIMARY: Readonly<Record<RoundState, CommandId>> = {
  ready: 'open',
  open: 'close',
  closed: 'reveal',
  revealed: 'next-step',
};
const SECONDARY: Readonly<Record<RoundState, readonly CommandId[]>> = {
  ready: [],
  open: [],
  closed: ['reopen', 'new-round'],
  revealed: ['previous-step', 'new-round'],
};

/** Commands that an earlier round does not have, because only the newest takes votes. */
const ONLY_NEWEST: readonly CommandId[] = ['open', 'reopen', 'new-round'];

export function RoundButtons() {
  const { commands } = useWords();
  const session = useSession();
  const canUndo = useApp(commandOf('undo').isAvailable);
  const canSimulate = useApp(commandOf('simulate-votes').isAvailable);
  const canRunOff = useApp(commandOf('run-off').isAvailable);
  const round = useApp(roundInView);
  if (!round) return session.position.page === 'agenda' ? <RedoButton /> : null;
  const { state } = round;
  const isOld = !isNewestRound(session, round);
  const isNotProjected = state === 'revealed' && projectedRound(session)?.id !== round.id;
  const primary = isNotProjected ? 'show-round' : PRIMARY[state];
  const stepped = steppedRound(session);
  // The buttons beside a round's result don't step another round on the projector; the remote's keys do.
  const isOther = stepped !== null && stepped.id !== round.id;
  const others = SECONDARY[state].filter(
    (id) => !(isOld && ONLY_NEWEST.includes(id)) && !(isOther && id === 'previous-step'),
  );
  return (
    <>
      {!(isOld && ONLY_NEWEST.includes(primary)) &&
        (isNotProjected ? (
          <CommandButton id={primary} kind="primary" label={commands.showRoundHere} />
        ) : (
          <CommandButton id={primary} kind="primary" />
        ))}
      {canSimulate && <CommandButton id="simulate-votes" />}
      {state === 'revealed' && <StepCounter />}
      <ComparisonButton />
      <GroupsButton />
      {others.map((id) => (
        <CommandButton key={id} id={id} />
      ))}
      {isOld && <WhyNotOpened round={round} />}
      {canRunOff && <CommandButton id="run-off" />}
      {state === 'open' && <CountdownControl round={round} />}
      {state === 'open' || (state === 'ready' && canUndo) ? <UndoButtons /> : <RedoButton />}
      <ArrivalButtons />
      {state === 'revealed' && <CommandButton id="hide" />}
    </>
  );
}

function WhyNotOpened({ round }: { readonly round: Round }) {
  const { rounds: words } = useWords();
  return <p className="quiet">{words.notOpenedAgain(round.number)}</p>;
}

/** «Trin 2 af 4» of the reveal. */
export function StepCounter() {
  const session = useSession();
  const { round: words } = useWords();
  const round = useApp(roundInView);
  if (!round) return null;
  return (
    <p className="step-counter" role="status">
      {words.stepOf(round.revealStep + 1, revealStepCount(session, round.id))}
    </p>
  );
}

/** Why two rounds are not compared; null where they can be. */
function reasonWords(pair: BeforeAfter, words: Dictionary, language: Language): string | null {
  if (pair.kind === 'not-released') return words.rounds.notReleased;
  return pair.kind === 'incomparable'
    ? comparisonNote(pair.differences, language, words.comparison.note)
    : null;
}

/** «Vis før og efter», or why it can't be shown yet. */
export function ComparisonButton() {
  const session = useSession();
  const { words, language } = useTexts();
  const round = useApp(roundInView);
  const pair = round && beforeAfter(session, round.pollId);
  if (!pair || pair.kind === 'one-round') return null;
  const reason = reasonWords(pair, words, language);
  return (
    <>
      <CommandButton id="show-comparison" />
      {reason !== null && <p className="quiet">{reason}</p>}
    </>
  );
}

/** «Vis efter rolle», or why it can't be shown yet. */
export function GroupsButton() {
  const session = useSession();
  const { groups } = useWords();
  const isReleased = useApp(commandOf('show-groups').isAvailable);
  const round = useApp(roundInView);
  const isOver = round?.state === 'closed' || round?.state === 'revealed';
  if (!round || !isOver || !groupResults(round, session.entries, session.ballots)) return null;
  return (
    <>
      <CommandButton id="show-groups" />
      {!isReleased && <p className="quiet">{groups.notReleased}</p>}
    </>
  );
}

/** Where tables hand something in: the list for the wall, and one table at the desk. */
function ArrivalButtons() {
  const canShow = useApp(commandOf('show-arrivals').isAvailable);
  const canLook = useApp(commandOf('one-table').isAvailable);
  return (
    <>
      {canShow && <CommandButton id="show-arrivals" />}
      {canLook && <CommandButton id="one-table" />}
    </>
  );
}

const MINUTES = [1, 2, 3, 5] as const;

/** Starts, restarts and stops the countdown on the projector. It ends nothing by itself, and its buttons keep their places. */
export function CountdownControl({ round }: { readonly round: Round }) {
  const { round: words } = useWords();
  const countDown = useApp((state) => state.countDown);
  return (
    <div className="countdown-control" role="group" aria-label={words.countdown}>
      <span className="quiet">{words.countdown}</span>
      <Button
        kind="small"
        disabled={round.countdownEndsAt === null}
        onClick={() => void countDown(round.id, 0)}
      >
        {words.countdownStop}
      </Button>
      <div className="countdown-minutes">
        {MINUTES.map((minutes) => (
          <Button key={minutes} kind="small" onClick={() => void countDown(round.id, minutes)}>
            {words.countdownStart(minutes)}
          </Button>
        ))}
      </div>
    </div>
  );
}

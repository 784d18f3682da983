/** The right side of the console: what the room sees now, and the keys that change it. */
import { useEffect, useRef } from 'react';
import type { AudienceView } from '../../../shared/audience/audience-view';
import type { Session } from '../../../shared/domain/session/session';
import type { Round, RoundState } from '../../../shared/domain/round/round';
import { ChoiceGroup } from '../../components/choice-group';
import { ErrorBoundary } from '../../components/error-boundary';
import { CommandButton } from '../../store/react/command-button';
import type { CommandId } from '../../store/commands/commands';
import { commandOf } from '../../store/commands/commands';
import {
  isNewestRound,
  projectedRound,
  roundInView,
  steppedRound,
} from '../../store/core/selectors';
import { useApp, useAppNow, useSession, useWords } from '../../store/react/store-context';
import { RedoButton, UndoButtons } from '../../store/react/undo-buttons';
import { DisplayChoice } from './display-choice';
import { ComparisonButton } from './comparison-button';
import { CorrectedNotice } from './corrected-notice';
import { CountdownControl } from './countdown-control';
import { GroupsButton } from './groups-button';
import { Preview } from './preview';
import { StepCounter } from './step-counter';
import './projector.css';

type Target = 'show-round' | 'show-title' | 'show-break';

/** The one thing to do next in each state, and what else can be done. */
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
  revealed: ['previous-step', 'hide', 'new-round'],
};

/** What an earlier round can't: votes come into the newest one. */
const ONLY_NEWEST: readonly CommandId[] = ['open', 'reopen', 'new-round'];

export function ProjectorPanel({ view }: { readonly view: AudienceView }) {
  const words = useWords();
  const audience = useApp((state) => state.audience);
  const canReset = useApp(commandOf('reset').isAvailable);
  const tell = useTellOnce();
  return (
    <section className="projector" aria-label={words.console.nowOnScreen}>
      <h2>{words.console.nowOnScreen}</h2>
      <div className="projector-preview" data-testid="preview">
        <ErrorBoundary
          resetKey={view}
          onFailure={(thrown) => <PreviewFailed thrown={thrown} onSeen={tell} />}
        >
          <Preview view={view} />
        </ErrorBoundary>
      </div>
      <p className={audience ? 'projector-state' : 'projector-state is-closed'} role="status">
        {audience
          ? words.console.audienceOpen(audience.width, audience.height)
          : words.console.audienceClosed}
      </p>
      {!audience && (
        <>
          <CommandButton id="open-audience" />
          <DisplayChoice />
        </>
      )}
      <CorrectedNotice />
      <TargetChoice />
      <RoundButtons />
      <BlackButton />
      {canReset && <CommandButton id="reset" kind="quiet" />}
    </section>
  );
}

/** Notes a failure of the preview, and says it, the first time only: each new picture may fail again. */
function useTellOnce(): (thrown: unknown) => void {
  const catchFailure = useApp((state) => state.catchFailure);
  const isTold = useRef(false);
  return (thrown) => {
    if (isTold.current) return;
    isTold.current = true;
    catchFailure('render', thrown);
  };
}

function PreviewFailed({
  thrown,
  onSeen,
}: {
  readonly thrown: unknown;
  readonly onSeen: (thrown: unknown) => void;
}) {
  const { console: words } = useWords();
  useEffect(() => onSeen(thrown), [thrown, onSeen]);
  return <p className="preview-note">{words.previewFailed}</p>;
}

/** What of the choices the projector shows; null where it shows another round, or the test picture. */
function shownTarget(session: Session, inView: Round | null): Target | null {
  switch (session.projector.showing.kind) {
    case 'round':
      return inView && projectedRound(session)?.id === inView.id ? 'show-round' : null;
    case 'title':
      return 'show-title';
    case 'break':
      return 'show-break';
    case 'test-picture':
    case 'comparison':
    case 'groups':
      return null;
  }
}

function TargetChoice() {
  const words = useWords();
  const now = useAppNow();
  const session = useSession();
  const inView = useApp(roundInView);
  const hasRound = useApp(commandOf('show-round').isAvailable);
  const { screenRound, screenTitle, screenBreak, screenLabel } = words.console;
  const choices = [
    ...(hasRound ? [{ value: 'show-round' as const, label: screenRound }] : []),
    { value: 'show-title' as const, label: screenTitle },
    { value: 'show-break' as const, label: screenBreak },
  ];
  return (
    <ChoiceGroup<Target>
      label={screenLabel}
      isLabelHidden
      choices={choices}
      value={shownTarget(session, inView)}
      onChoose={(id) => commandOf(id).run(now())}
    />
  );
}

function BlackButton() {
  const { commands } = useWords();
  const { isBlack } = useSession().projector;
  return isBlack ? (
    <CommandButton id="black" kind="primary" label={commands.endBlack} />
  ) : (
    <CommandButton id="black" />
  );
}

function RoundButtons() {
  const session = useSession();
  const canUndo = useApp(commandOf('undo').isAvailable);
  const canSimulate = useApp(commandOf('simulate-votes').isAvailable);
  const canRunOff = useApp(commandOf('run-off').isAvailable);
  const round = useApp(roundInView);
  if (!round) return session.position.page === 'agenda' ? <RedoButton /> : null;
  const { state } = round;
  const isOld = !isNewestRound(session, round);
  const isOffWall = state === 'revealed' && projectedRound(session)?.id !== round.id;
  const primary = isOffWall ? 'show-round' : PRIMARY[state];
  const stepped = steppedRound(session);
  // A button beside one round's result does not step another one's on the wall; the remote's keys do.
  const isOther = stepped !== null && stepped.id !== round.id;
  const others = SECONDARY[state].filter(
    (id) => !(isOld && ONLY_NEWEST.includes(id)) && !(isOther && id === 'previous-step'),
  );
  return (
    <>
      {!(isOld && ONLY_NEWEST.includes(primary)) && <CommandButton id={primary} kind="primary" />}
      {canSimulate && <CommandButton id="simulate-votes" />}
      {state === 'revealed' && <StepCounter />}
      <ComparisonButton />
      <GroupsButton />
      {others.map((id) => (
        <CommandButton key={id} id={id} />
      ))}
      {isOld && <WhyNotOpened round={round} />}
      {canRunOff && <CommandButton id="run-off" />}
      {state === 'open' || (state === 'ready' && canUndo) ? <UndoButtons /> : <RedoButton />}
      {state === 'open' && <CountdownControl round={round} />}
    </>
  );
}

function WhyNotOpened({ round }: { readonly round: Round }) {
  const { rounds: words } = useWords();
  return <p className="quiet">{words.notOpenedAgain(round.number)}</p>;
}

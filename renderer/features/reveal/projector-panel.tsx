/**
 * The right side of the console: what the room sees now, and the keys that change it. What stays whatever is pressed comes first, what
 * comes and goes last: nothing that is under the pointer changes place because of a click.
 */
import { useEffect, useRef } from 'react';
import type { AudienceView } from '../../../shared/audience/audience-view';
import type { Session } from '../../../shared/domain/session/session';
import type { Round } from '../../../shared/domain/round/round';
import { assertNever } from '../../../shared/lib/assert-never';
import { wallNews } from '../../../shared/domain/recording/amending';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { ErrorBoundary } from '../../components/error-boundary';
import { CommandButton } from '../../store/react/command-button';
import { commandOf } from '../../store/commands/commands';
import { projectedRound, roundInView, outdatedRound } from '../../store/core/selectors';
import { useApp, useAppNow, useSession, useWords } from '../../store/react/store-context';
import { SlideStage } from '../../slides/slide-stage';
import { displayName, DisplayPicker } from '../../components/display-picker';
import { screenState } from '../../store/projector/projector-slice';
import { RoundButtons } from './round-buttons';
import './projector.css';

type Target = 'show-round' | 'show-title' | 'show-break';

export function ProjectorPanel({ view }: { readonly view: AudienceView }) {
  const words = useWords();
  const screen = useApp(screenState);
  const canReset = useApp(commandOf('reset').isAvailable);
  const tell = useTellOnce();
  const { screenLent, nowOnScreen, forScreen } = words.console;
  const heading = { open: nowOnScreen, lent: screenLent, closed: forScreen }[screen];
  return (
    <section className={`projector is-${screen}`} aria-label={heading}>
      <h2>{heading}</h2>
      <div className="projector-preview" data-testid="preview">
        <ErrorBoundary
          resetKey={view}
          onFailure={(thrown) => <PreviewFailed thrown={thrown} onSeen={tell} />}
        >
          <Preview view={view} />
        </ErrorBoundary>
      </div>
      <ScreenState screen={screen} />
      <CommandButton id="open-audience" />
      <DisplayChoice />
      <TargetChoice />
      <div className="projector-pair">
        <BlackButton />
        <LendButton screen={screen} />
      </div>
      <RoundButtons />
      {canReset && <CommandButton id="reset" kind="quiet" />}
      {screen === 'lent' && <ScreenLent />}
      <CorrectedNotice />
    </section>
  );
}

type Screen = ReturnType<typeof screenState>;

/** Lends the screen to a speaker and takes it back: one key, one place. */
function LendButton({ screen }: { readonly screen: Screen }) {
  const { console: words } = useWords();
  return screen === 'lent' ? (
    <CommandButton id="take-screen-back" kind="primary" label={words.takeBackShort} />
  ) : (
    <CommandButton id="lend-screen" label={words.lendShort} />
  );
}

function ScreenState({ screen }: { readonly screen: Screen }) {
  const { console: words } = useWords();
  const audience = useApp((state) => state.audience);
  return (
    <p className={audience ? 'projector-state' : 'projector-state is-closed'} role="status">
      {audience && words.audienceOpen(audience.width, audience.height)}
      {!audience && (screen === 'lent' ? words.screenUnseen : words.audienceClosed)}
    </p>
  );
}

/** What a speaker has the screen for, and how it comes back. */
function ScreenLent() {
  const { console: words } = useWords();
  const { opensFullScreen } = useApp((state) => state.capabilities);
  return (
    <p className="message is-notice" role="status">
      {opensFullScreen ? words.screenLentDesktop : words.screenLentBrowser}
    </p>
  );
}

/** Logs and shows a failure of the preview, but only the first time, because each new picture may fail again. */
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

/** Which of the choices the projector shows; null if it shows another round or the test picture. */
function shownTarget(session: Session, inView: Round | null): Target | null {
  switch (session.projector.showing.kind) {
    case 'round':
      return inView && projectedRound(session)?.id === inView.id ? 'show-round' : null;
    case 'title':
      return 'show-title';
    case 'break':
      return 'show-break';
    case 'lunch':
    case 'item':
    case 'test-picture':
    case 'comparison':
    case 'groups':
    case 'arrivals':
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
  const { console: words } = useWords();
  const { isBlack } = useSession().projector;
  return isBlack ? (
    <CommandButton id="black" kind="primary" label={words.endBlackShort} />
  ) : (
    <CommandButton id="black" label={words.blackShort} />
  );
}

/** What the projector shows, small: the same slide, drawn by the same component. */
function Preview({ view }: { readonly view: AudienceView }) {
  const { console: words } = useWords();
  switch (view.kind) {
    case 'slide':
      return <SlideStage slide={view.slide} language={view.language} />;
    case 'black':
      return <p className="preview-note is-black">{words.previewBlack}</p>;
    case 'test-picture':
      return <p className="preview-note">{words.previewTest}</p>;
    default:
      return assertNever(view);
  }
}

/** The display on which the audience window will open, and a way to change it; shown only if there is a choice. */
function DisplayChoice() {
  const { console: words, preflight } = useWords();
  const displays = useApp((state) => state.displays);
  const chosen = useApp((state) => state.chosenDisplay);
  const choose = useApp((state) => state.chooseDisplay);
  if (displays.length < 2) return null;
  // By default it goes to the first display that is not the facilitator's.
  const goal =
    displays.find(({ id }) => id === chosen) ??
    displays.find(({ isFacilitators }) => !isFacilitators);
  return (
    <details className="display-choice">
      <summary>
        {goal && words.audienceDisplay(displayName(goal, displays.indexOf(goal) + 1, preflight))}
      </summary>
      <DisplayPicker displays={displays} chosen={chosen} onChoose={choose} words={preflight} />
    </details>
  );
}

/** «Resultatet er ændret – vis det rettede?», or that it is verified now, because the projector does not change by itself. */
export function CorrectedNotice() {
  const { rounds, recount } = useWords();
  const session = useSession();
  const round = outdatedRound(session, useApp(roundInView));
  const news = round && wallNews(round, session.entries, session.ballots);
  if (!news) return null;
  return (
    <div className="message is-notice corrected-notice" role="status">
      <p>{news === 'figures' ? rounds.isOutdated : recount.news[news]}</p>
      {news === 'figures' ? (
        <CommandButton id="show-corrected" kind="primary" />
      ) : (
        <CommandButton id="show-corrected" kind="primary" label={recount.show[news]} />
      )}
    </div>
  );
}

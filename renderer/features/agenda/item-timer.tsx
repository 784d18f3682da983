/** The time of an agenda item in the console: what is left, and the buttons that start, stop and lengthen it. */
import { AGENDA_LIMITS } from '../../../shared/domain/limits/limits';
import { AGENDA_ITEMS, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import {
  timerPhase,
  timerUntilRoundTime,
  type RoomTimer,
} from '../../../shared/domain/round/room-timer';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { Tick } from '../../components/fields/tick-list';
import { minutesAndSeconds } from '../../slides/parts/countdown';
import { timedItemOf } from '../../store/projector/timer-commands';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useTexts } from '../../store/react/store-context';
import { useTimeLeft } from './use-time-left';
import './item-timer.css';

/** Nothing for an item that gets no time. The buttons keep their places. */
export function ItemTimer({ item }: { readonly item: AgendaItem }) {
  const { words, language } = useTexts();
  const { time } = AGENDA_ITEMS[item.kind];
  const session = useApp((state) => state.session);
  const timed = timedItemOf({ session });
  const own = timed?.item.id === item.id ? timed.timer : null;
  // An item that was shortened to nothing still has its time taken away here.
  if (time === null || (item.minutes === 0 && !own)) return null;
  return (
    <section className="item-timer" aria-labelledby="item-timer">
      <h2 id="item-timer">{words.timer.heading}</h2>
      {own ? (
        <TimeLeft key={own.endsAt} timer={own} />
      ) : (
        <p className="quiet">
          {timed
            ? words.timer.otherRuns(localize(timed.item.title, language))
            : time === 'until'
              ? words.timer.breakHint
              : words.timer.hint}
        </p>
      )}
      <div className="item-timer-buttons">
        <FirstButton item={item} timer={own} />
        {own && <More />}
        {own && <CommandButton id="end-timer" label={words.timer.end} />}
      </div>
      <SoundTick />
    </section>
  );
}

/** Starts, stops, goes on; a break is started again with another time. */
function FirstButton({
  item,
  timer,
}: {
  readonly item: AgendaItem;
  readonly timer: RoomTimer | null;
}) {
  const { words } = useTexts();
  const start = useApp((state) => state.startTimer);
  const { left } = useTimeLeft(timer);
  if (timer === null) return <StartButton item={item} />;
  if (AGENDA_ITEMS[item.kind].time === 'until' || left <= 0) {
    return (
      <Button disabled={item.minutes === 0} onClick={() => void start(item.id, item.minutes)}>
        {words.timer.startAgain}
      </Button>
    );
  }
  return timer.endsAt === null ? (
    <CommandButton id="resume-timer" kind="primary" label={words.timer.resume} />
  ) : (
    <CommandButton id="stop-timer" label={words.timer.stop} />
  );
}

/** What the button of a break promises is worked out anew as time goes on. */
function StartButton({ item }: { readonly item: AgendaItem }) {
  const { words, format } = useTexts();
  const now = useTimeLeft(null).now;
  const { time, showing } = AGENDA_ITEMS[item.kind];
  const until = format.clock(timerUntilRoundTime(item.id, item.minutes, now).endsAt ?? now);
  const { showBreakUntil, showLunchUntil, startMinutes } = words.timer;
  const label =
    time === 'countdown'
      ? startMinutes(item.minutes)
      : showing === 'lunch'
        ? showLunchUntil(until)
        : showBreakUntil(until);
  return <CommandButton id="start-timer" kind="primary" label={label} />;
}

function More() {
  const { words } = useTexts();
  const lengthen = useApp((state) => state.lengthenTimer);
  return (
    <>
      <CommandButton id="lengthen-timer" label={words.timer.addMinutes(1)} />
      <Button onClick={() => void lengthen(5)}>{words.timer.addMinutes(5)}</Button>
    </>
  );
}

/** What is left, as digits and in words. */
function TimeLeft({ timer }: { readonly timer: RoomTimer }) {
  const { words, format } = useTexts();
  const { left } = useTimeLeft(timer);
  const seconds = Math.ceil(left / 1000);
  const phase = timerPhase(timer, left);
  const isStopped = timer.endsAt === null;
  return (
    <p className={`item-time is-${isStopped ? 'stopped' : phase}`}>
      <strong role="timer">{minutesAndSeconds(seconds)}</strong>{' '}
      <span>
        {isStopped
          ? words.timer.wall.stopped
          : phase === 'over'
            ? overText(left, words.timer)
            : `${words.timer.wall.labels[phase]} · ${words.timer.endsAt(format.clock(timer.endsAt))}`}
      </span>
    </p>
  );
}

/** «Tiden er gået for 3 min. siden»: whoever talks on sees by how much. The next day nobody counts. */
export function overText(
  left: number,
  words: { readonly over: string; readonly overBy: (minutes: number) => string },
): string {
  const minutes = Math.floor(-left / 60_000);
  return minutes < 1 || minutes > AGENDA_LIMITS.minutes ? words.over : words.overBy(minutes);
}

function SoundTick() {
  const { words } = useTexts();
  const isLoud = useApp((state) => state.isTimerLoud);
  const setLoud = useApp((state) => state.setTimerLoud);
  return (
    <Tick isOn={isLoud} onTick={setLoud}>
      {words.timer.sound}
    </Tick>
  );
}

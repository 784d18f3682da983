/** The head of the console: the workshop, whether all is saved, and how the time compares with the drejebog. */
import { useEffect, useState } from 'react';
import { minutesBehind } from '../../../shared/domain/workshop/agenda-times';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { localIsoDate } from '../../../shared/lib/local-date';
import { Button } from '../../components/button';
import { useApp, useFormat, useSession, useTexts, useWords } from '../../store/react/store-context';
import { WorkLine } from '../../store/react/work-line';
import { SaveState } from './save-state';
import './console-head.css';

/** How often the clock is read, in milliseconds. */
const TICK = 10_000;
/** Further off than this, the day no longer follows this drejebog, and the number would only disturb. */
const MOST_MINUTES_OFF = 180;

export function ConsoleHead() {
  const { words, format } = useTexts();
  const { workshop, position } = useSession();
  return (
    <header className="console-head">
      <strong className="console-brand">{words.common.appName}</strong>
      <span className="console-title">
        {workshop.title} · {format.date(workshop.date)}
      </span>
      {isRehearsal(workshop) && <RehearsalBadge />}
      <SaveState />
      <WorkLine tellsOfExport={position.page !== 'results'} />
      <Clock />
    </header>
  );
}

/** Says that the votes are made up, and offers the way out. */
function RehearsalBadge() {
  const { rehearsal } = useWords();
  const endRehearsal = useApp((state) => state.endRehearsal);
  return (
    <div className="rehearsal-badge">
      <strong className="badge is-rehearsal">{rehearsal.name}</strong>
      <Button kind="small" data-command="end-rehearsal" onClick={() => void endRehearsal()}>
        {rehearsal.end}
      </Button>
    </div>
  );
}

function Clock() {
  const { console: words } = useWords();
  const format = useFormat();
  const { workshop, position } = useSession();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK);
    return () => clearInterval(timer);
  }, []);
  const index = workshop.agenda.findIndex(({ id }) => id === position.agendaItemId);
  const isToday = workshop.date === localIsoDate(now.getTime());
  const minutes = now.getHours() * 60 + now.getMinutes();
  const off = isToday ? minutesBehind(workshop.startTime, workshop.agenda, index, minutes) : 0;
  const behind = Math.abs(off) <= MOST_MINUTES_OFF ? off : 0;
  return (
    <span className="console-clock">
      {format.clock(now.getTime())}
      {behind > 0 && ` · ${words.behind(behind)}`}
      {behind < 0 && ` · ${words.ahead(-behind)}`}
    </span>
  );
}

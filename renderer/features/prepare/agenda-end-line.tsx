/** «Slutter 11:45 · 15 min. luft til 12:00», with the field for the wished end. */
import { agendaEnd } from '../../../shared/domain/workshop/agenda-end';
import { readTime, timeOf } from '../../../shared/domain/workshop/agenda-times';
import { TextField } from '../../components/fields/text-field';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';

const DAY = 24 * 60;

export function AgendaEndLine() {
  const { prepare } = useWords();
  const { workshop } = useSession();
  const edit = useApp((state) => state.editWorkshop);
  const [text, setText] = useRenewed(() => workshop.endTime);
  const { end, buffer } = agendaEnd(workshop);
  const wished = text.trim() === '' ? '' : readTime(text);
  const time = end >= DAY ? prepare.nextDay(timeOf(end)) : timeOf(end);
  const room =
    buffer === null
      ? null
      : buffer === 0
        ? prepare.onTime(workshop.endTime)
        : buffer > 0
          ? prepare.buffer(buffer, workshop.endTime)
          : prepare.over(-buffer, workshop.endTime);
  return (
    <div className="agenda-end">
      {workshop.agenda.length > 0 && (
        <p className={buffer !== null && buffer < 0 ? 'field-problem' : 'quiet'} role="status">
          {[prepare.ends(time), ...(room === null ? [] : [room])].join(' · ')}
        </p>
      )}
      <TextField
        label={prepare.endTime}
        value={text}
        maxLength={5}
        problem={wished === null ? prepare.badEnd : null}
        onValue={(value) => {
          setText(value);
          const read = value.trim() === '' ? '' : readTime(value);
          if (read !== null) void edit((current) => ({ ...current, endTime: read }));
        }}
      />
    </div>
  );
}

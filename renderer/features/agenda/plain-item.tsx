/** An agenda item without a poll: what it is, when it is, and what the projector may show meanwhile. */
import { plannedStarts, timeOf } from '../../../shared/domain/workshop/agenda-times';
import {
  AGENDA_ITEMS,
  linesOf,
  type AgendaItem,
} from '../../../shared/domain/workshop/agenda-item';
import { localize } from '../../../shared/lib/language';
import { CommandButton } from '../../store/react/command-button';
import { useSession, useTexts } from '../../store/react/store-context';
import { ItemLines } from './item-lines';
import './agenda.css';

export function PlainItem({ item }: { readonly item: AgendaItem }) {
  const { words, language } = useTexts();
  const { workshop } = useSession();
  const index = workshop.agenda.findIndex(({ id }) => id === item.id);
  const start = plannedStarts(workshop.startTime, workshop.agenda)[index] ?? 0;
  return (
    <div className="plain-item">
      <p className="eyebrow">{words.console.kinds[item.kind]}</p>
      <h1>{localize(item.title, language)}</h1>
      <p className="quiet">{words.console.planned(timeOf(start), item.minutes)}</p>
      <p className="quiet">{words.console.noPoll}</p>
      <div className="plain-item-buttons">
        {linesOf(item).length > 0 && <CommandButton id="show-item" kind="primary" />}
        <CommandButton id={`show-${AGENDA_ITEMS[item.kind].showing}`} />
        <CommandButton id="next-item" />
      </div>
      <ItemLines item={item} />
    </div>
  );
}

/** «Sådan ser salen det»: the item that is being written, on the projector and on paper, while it is written. */
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import '../../print/print.css';
import { useSession } from '../../store/react/store-context';
import { ItemPreview } from './item-preview';
import { PollPreview } from './poll-preview';
import './preview.css';

export function Preview() {
  const { workshop, position } = useSession();
  const item = workshop.agenda.find(({ id }) => id === position.agendaItemId);
  if (!item) return null;
  const pollId = pollIdOf(item);
  const poll = pollId === null ? null : findPoll(workshop, pollId);
  return poll ? (
    <PollPreview poll={poll} workshop={workshop} />
  ) : (
    <ItemPreview key={item.id} item={item} workshop={workshop} />
  );
}

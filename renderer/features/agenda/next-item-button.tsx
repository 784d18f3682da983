/** The way to the next agenda item. It says what comes, and when that is planned, before one goes there. */
import { nextItem, plannedStarts, timeOf } from '../../../shared/domain/workshop/agenda-times';
import { localize } from '../../../shared/lib/language';
import { CommandButton } from '../../store/react/command-button';
import { useSession, useTexts } from '../../store/react/store-context';

/** `itemId`: the item that one is at. */
export function NextItemButton({ itemId }: { readonly itemId: string }) {
  const { words, language } = useTexts();
  const { startTime, agenda } = useSession().workshop;
  const next = nextItem(
    agenda,
    agenda.findIndex(({ id }) => id === itemId),
  );
  if (!next) return <CommandButton id="next-item" />;
  const time = timeOf(plannedStarts(startTime, agenda)[next.index] ?? 0);
  return (
    <CommandButton
      id="next-item"
      label={words.day.next(localize(next.item.title, language), time)}
    />
  );
}

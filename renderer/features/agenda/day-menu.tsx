/** What is done to the current item on the day: more or fewer minutes, or skipped. Each act has its reverse in the same menu. */
import type { AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { stretched, withSkip } from '../../../shared/domain/workshop/on-the-day';
import { localize } from '../../../shared/lib/language';
import { RowMenu } from '../../components/overlays/row-menu';
import { useApp, useTexts } from '../../store/react/store-context';

const STEP = 5;

export function DayMenu({ item }: { readonly item: AgendaItem }) {
  const { words, language } = useTexts();
  const arrange = useApp((state) => state.arrangeItem);
  const { day } = words;
  const title = localize(item.title, language);
  const act = (id: string, text: string, edit: (own: AgendaItem) => AgendaItem) => ({
    ...{ id, text, label: `${text}: ${title}` },
    onChoose: () => void arrange(item.id, edit),
  });
  return (
    <RowMenu
      label={day.menu(title)}
      acts={
        item.isSkipped
          ? [act('take-in', day.takeIn, (own) => withSkip(own, false))]
          : [
              act('longer', day.longer(STEP), (own) => stretched(own, STEP)),
              ...(item.minutes > 0
                ? [act('shorter', day.shorter(STEP), (own) => stretched(own, -STEP))]
                : []),
              act('skip', day.skip, (own) => withSkip(own, true)),
            ]
      }
    />
  );
}

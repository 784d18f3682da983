/** An item's own fields: its title in the «drejebog» and how long it takes. */
import { AGENDA_LIMITS, TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import type { AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { NumberField } from '../../components/fields/number-field';
import { LocalField } from '../../kinds/parts/local-field';
import { useApp, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';

export function ItemEditor({ item }: { readonly item: AgendaItem }) {
  const { prepare, collect } = useWords();
  const editItem = useApp((state) => state.editItem);
  const [minutes, setMinutes] = useRenewed(() => String(item.minutes));
  return (
    <div className="item-editor">
      <LocalField
        label={prepare.itemTitle}
        maxLength={TEXT_LIMITS.pollTitle.typed}
        text={item.title}
        onText={(title) => void editItem(item.id, (own) => ({ ...own, title }))}
      />
      <NumberField
        label={prepare.minutes}
        text={minutes}
        problem={
          readWholeNumber(minutes, 0, AGENDA_LIMITS.minutes).ok
            ? null
            : collect.outOfRange('0', String(AGENDA_LIMITS.minutes))
        }
        onText={(text) => {
          setMinutes(text);
          const read = readWholeNumber(text, 0, AGENDA_LIMITS.minutes);
          if (read.ok) void editItem(item.id, (own) => ({ ...own, minutes: read.value }));
        }}
      />
    </div>
  );
}

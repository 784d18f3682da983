/** «Noter til dig selv»: of one item, for nobody else. */
import { AGENDA_LIMITS } from '../../../shared/domain/limits/limits';
import type { AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { TextField } from '../../components/fields/text-field';
import { useApp, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';

export function OwnNoteField({ item }: { readonly item: AgendaItem }) {
  const { prepare } = useWords();
  const editItem = useApp((state) => state.editItem);
  const [text, setText] = useRenewed(() => item.ownNote);
  return (
    <TextField
      label={prepare.ownNote}
      hint={prepare.ownNoteHint}
      value={text}
      isLong
      maxLength={AGENDA_LIMITS.ownNote}
      onValue={(value) => {
        setText(value);
        void editItem(item.id, (own) => ({ ...own, ownNote: value.trim() }));
      }}
    />
  );
}

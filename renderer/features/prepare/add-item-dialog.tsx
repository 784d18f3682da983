/** «Tilføj punkt»: one key for each thing that can stand in a «drejebog». */
import { useEffect, useRef } from 'react';
import { ballotKeyOf, optionIndexOf } from '../../../shared/domain/kinds/ballot-keys';
import { POLL_KINDS } from '../../../shared/domain/poll/poll';
import { AGENDA_ITEMS, type AgendaItemKind } from '../../../shared/domain/workshop/agenda-item';
import { Button } from '../../components/button';
import { Dialog, DialogFoot } from '../../components/overlays/dialog';
import { useAppNow, useWords } from '../../store/react/store-context';
import type { NewItem } from '../../store/setup/prepare-slice';

type PlainKind = Exclude<AgendaItemKind, 'poll'>;

function isPlain(kind: string): kind is PlainKind {
  return kind !== 'poll';
}

const PLAIN_KINDS = Object.keys(AGENDA_ITEMS).filter(isPlain);

export function AddItemDialog() {
  const { prepare, common, console: words } = useWords();
  const now = useAppNow();
  const list = useRef<HTMLOListElement>(null);
  const close = (): void => now().openDialog(null);
  const items: readonly { readonly id: string; readonly text: string; readonly item: NewItem }[] = [
    ...POLL_KINDS.map((pollKind) => ({
      id: pollKind,
      text: prepare.pollKinds[pollKind],
      item: { kind: 'poll', pollKind } as const,
    })),
    ...PLAIN_KINDS.map((kind) => ({ id: kind, text: words.kinds[kind], item: { kind } })),
  ];
  const choose = (item: NewItem): void => {
    close();
    void now().addItem(item);
  };
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  return (
    <Dialog title={prepare.addTitle} onClose={close} onClosed={close}>
      <ol
        ref={list}
        className="add-item"
        onKeyDown={(event) => {
          const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
          const chosen = items[optionIndexOf(event.key)];
          if (!isPlain || !chosen) return;
          event.preventDefault();
          choose(chosen.item);
        }}
      >
        {items.map(({ id, text, item }, index) => (
          <li key={id}>
            <Button onClick={() => choose(item)}>
              <kbd>{ballotKeyOf(index)}</kbd> {text}
            </Button>
          </li>
        ))}
      </ol>
      <DialogFoot>
        <Button onClick={close}>{common.cancel}</Button>
      </DialogFoot>
    </Dialog>
  );
}

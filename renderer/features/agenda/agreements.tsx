/** What is agreed on, row by row: Tab goes to the next field, Enter to the next row. The last row is always empty. */
import { useRef, useState } from 'react';
import { ITEM_LIMITS, TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { notesOf, type Agreement } from '../../../shared/domain/workshop/item-notes';
import { Button } from '../../components/button';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';

const PARTS = ['what', 'who', 'by'] as const;

export function Agreements({ itemId }: { readonly itemId: string }) {
  const { notes: words } = useWords();
  const { workshop } = useSession();
  const freshId = useApp((state) => state.freshId);
  const tidy = useApp((state) => state.tidyAgreements);
  const table = useRef<HTMLTableElement>(null);
  const [draftId, setDraftId] = useState(freshId);
  // Rows that were begun here: the disk may be slower than the keys. An undo may have taken them back.
  const [begun, setBegun] = useRenewed<readonly string[]>(() => []);
  const stored = notesOf(workshop.notes, itemId).agreements;
  const storedIds = stored.map(({ id }) => id);
  const isFull = stored.length >= ITEM_LIMITS.agreements;
  const ids = [
    ...storedIds,
    ...begun.filter((id) => !storedIds.includes(id)),
    ...(isFull ? [] : [draftId]),
  ];
  const begin = (id: string): void => {
    if (id !== draftId) return;
    setBegun([...begun, id]);
    setDraftId(freshId());
  };
  const forget = (id: string): void => setBegun(begun.filter((own) => own !== id));
  const goDown = (row: number): void => {
    const rows = table.current?.querySelectorAll('tbody tr') ?? [];
    const next = rows[Math.min(row + 1, rows.length - 1)];
    next?.querySelector<HTMLElement>('textarea, input')?.focus();
  };
  return (
    <div
      className="item-agreements"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setBegun([]);
        void tidy(itemId);
      }}
    >
      <h2>{words.agreements}</h2>
      <p className="quiet">
        {isFull ? words.tooMany(ITEM_LIMITS.agreements) : words.agreementsHint}
      </p>
      <table ref={table}>
        <thead>
          <tr>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {words[part]}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{words.removeShort}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id, row) => (
            <Row
              key={id}
              itemId={itemId}
              agreement={stored.find((own) => own.id === id) ?? { id, what: '', who: '', by: '' }}
              row={row}
              isBegun={id !== draftId}
              onBegin={() => begin(id)}
              onRemoved={() => forget(id)}
              onEnter={() => goDown(row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  itemId,
  agreement,
  row,
  isBegun,
  onBegin,
  onRemoved,
  onEnter,
}: {
  readonly itemId: string;
  readonly agreement: Agreement;
  readonly row: number;
  readonly isBegun: boolean;
  readonly onBegin: () => void;
  readonly onRemoved: () => void;
  readonly onEnter: () => void;
}) {
  const { notes: words } = useWords();
  const write = useApp((state) => state.writeAgreement);
  const remove = useApp((state) => state.removeAgreement);
  const [typed, setTyped] = useRenewed(() => agreement);
  return (
    <tr>
      {PARTS.map((part) => (
        <td key={part}>
          <input
            aria-label={words.field(words[part], row + 1)}
            value={typed[part]}
            maxLength={TEXT_LIMITS.agreement.typed}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => {
              const next = { ...typed, [part]: value };
              setTyped(next);
              onBegin();
              void write(itemId, next);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.altKey) return;
              event.preventDefault();
              onEnter();
            }}
          />
        </td>
      ))}
      <td>
        <Button
          kind="small"
          aria-label={words.remove(row + 1)}
          disabled={!isBegun}
          onClick={() => {
            onRemoved();
            void remove(itemId, agreement.id);
          }}
        >
          ×
        </Button>
      </td>
    </tr>
  );
}

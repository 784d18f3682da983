/** What a talk, an exercise, a discussion or a text shows on the projector when it is asked to: headings, points and quotations. */
import { ITEM_LIMITS, TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import {
  canHaveLines,
  type AgendaItem,
  type LinedItem,
} from '../../../shared/domain/workshop/agenda-item';
import {
  withLine,
  withLineDoubled,
  withLineMoved,
  withNewLines,
  withoutLine,
} from '../../../shared/domain/workshop/edit-lines';
import { LINE_KINDS } from '../../../shared/domain/workshop/item-line';
import { localize } from '../../../shared/lib/language';
import { EditableRows } from '../../kinds/parts/editable-rows';
import { rowsRefusalWords } from '../../kinds/parts/rows-refusal-words';
import { LocalField } from '../../kinds/parts/local-field';
import { useApp, useSession, useTexts } from '../../store/react/store-context';
import type { RowAct } from '../../store/setup/prepare-slice';

export function LinesEditor({ item }: { readonly item: LinedItem }) {
  const texts = useTexts();
  const { prepare, items } = texts.words;
  const { language } = useSession().workshop;
  const editItem = useApp((state) => state.editItem);
  const arrangeItem = useApp((state) => state.arrangeItem);
  const edit = (change: (own: LinedItem) => LinedItem) => (own: AgendaItem) =>
    canHaveLines(own) ? change(own) : own;
  const act = (wanted: RowAct): void => {
    const place = Number(wanted.rowId);
    void arrangeItem(
      item.id,
      edit((own) => {
        if (wanted.kind === 'move') return withLineMoved(own, place, wanted.to);
        return wanted.kind === 'remove' ? withoutLine(own, place) : withLineDoubled(own, place);
      }),
    );
  };
  return (
    <EditableRows
      list={item.id}
      heading={items.lines}
      hint={prepare.linesHint}
      rows={item.lines.map(({ text }, place) => ({
        id: String(place),
        text: localize(text, language),
        isUnwritten: false,
      }))}
      most={ITEM_LIMITS.lines}
      newLabel={prepare.newLine}
      maxLength={TEXT_LIMITS.itemLine.typed}
      canBeEmpty
      isByPlace
      onAdd={async (lines, at) => {
        const outcomes: ReturnType<typeof withNewLines>[] = [];
        const written = await arrangeItem(
          item.id,
          edit((own) => {
            const added = withNewLines(own, lines, at);
            outcomes.push(added);
            return added.ok ? added.value : own;
          }),
        );
        const [outcome] = outcomes;
        if (outcome && !outcome.ok) return rowsRefusalWords(outcome.error, texts);
        return outcome && written.ok ? null : '';
      }}
      onAct={act}
      moreActs={(place) =>
        LINE_KINDS.filter((kind) => kind !== item.lines[place]?.kind).map((kind) => ({
          id: kind,
          text: prepare.lineKinds[kind],
          label: prepare.lineKinds[kind],
          onChoose: () =>
            void arrangeItem(
              item.id,
              edit((own) => withLine(own, place, { kind })),
            ),
        }))
      }
    >
      {(place) => {
        const line = item.lines[place];
        return (
          line && (
            <div className={`line-field is-${line.kind}`}>
              <LocalField
                label={prepare.line(place + 1)}
                isLabelHidden
                isLong
                maxLength={TEXT_LIMITS.itemLine.typed}
                text={line.text}
                onText={(text) =>
                  void editItem(
                    item.id,
                    edit((own) => withLine(own, place, { text })),
                  )
                }
              />
              {line.source && <p className="quiet">{localize(line.source.credit, language)}</p>}
            </div>
          )
        );
      }}
    </EditableRows>
  );
}

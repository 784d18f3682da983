/** The editors of what only some kinds of agenda items have. */
import type { ComponentType } from 'react';
import type { AgendaItemKind, AgendaItemOf } from '../../../shared/domain/workshop/agenda-item';
import { LinesEditor } from './lines-editor';

type Editors = {
  readonly [Kind in AgendaItemKind]: ComponentType<{ readonly item: AgendaItemOf<Kind> }> | null;
};

const EDITORS: Editors = {
  talk: LinesEditor,
  // The vote stands above the item's own fields.
  poll: null,
  exercise: LinesEditor,
  discussion: LinesEditor,
  text: LinesEditor,
  break: null,
  lunch: null,
};

export function OwnFields<Kind extends AgendaItemKind>({
  item,
}: {
  readonly item: AgendaItemOf<Kind>;
}) {
  const Editor: ComponentType<{ readonly item: AgendaItemOf<Kind> }> | null = EDITORS[item.kind];
  return Editor && <Editor item={item} />;
}

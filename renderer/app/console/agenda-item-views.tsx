/** What the console shows of an agenda item while no round of it is in view, kind by kind. */
import type { ComponentType } from 'react';
import type { AgendaItemKind, AgendaItemOf } from '../../../shared/domain/workshop/agenda-item';
import { PlainItem } from '../../features/agenda/plain-item';

type Views = {
  readonly [Kind in AgendaItemKind]: ComponentType<{ readonly item: AgendaItemOf<Kind> }>;
};

const VIEWS: Views = {
  talk: PlainItem,
  poll: PlainItem,
  exercise: PlainItem,
  discussion: PlainItem,
  text: PlainItem,
  break: PlainItem,
  lunch: PlainItem,
};

export function AgendaItemView<Kind extends AgendaItemKind>({
  item,
}: {
  readonly item: AgendaItemOf<Kind>;
}) {
  const View: ComponentType<{ readonly item: AgendaItemOf<Kind> }> = VIEWS[item.kind];
  return <View item={item} />;
}

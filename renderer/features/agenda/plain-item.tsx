/** An agenda item without a poll: what it is, when it is, and what the projector may show meanwhile. */
import { plannedStarts, timeOf } from '../../../shared/domain/workshop/agenda-times';
import {
  AGENDA_ITEMS,
  canHaveLines,
  linesOf,
  type AgendaItem,
  type AgendaItemKind,
} from '../../../shared/domain/workshop/agenda-item';
import { localize } from '../../../shared/lib/language';
import { isCountedDown } from '../../store/projector/timer-commands';
import { CommandButton } from '../../store/react/command-button';
import { useSession, useTexts } from '../../store/react/store-context';
import { withHandedLines } from '../../../shared/slides/pages/handed-lines';
import { HandOut } from './hand-out';
import { ItemLines } from './item-lines';
import { ItemNotes } from './item-notes';
import { NextItemButton } from './next-item-button';
import { ItemTimer } from './item-timer';
import './agenda.css';

/** As many lines stand above the notes. */
const FEW_LINES = 4;
/** Where tables work with something. */
const WITH_THEMES: readonly AgendaItemKind[] = ['exercise', 'discussion'];

export function PlainItem({ item }: { readonly item: AgendaItem }) {
  const { words, language } = useTexts();
  const session = useSession();
  const { workshop, rounds } = session;
  // Whoever types must not look for the fields below a long text.
  const isLong = linesOf(item).length > FEW_LINES;
  const index = workshop.agenda.findIndex(({ id }) => id === item.id);
  const start = plannedStarts(workshop.startTime, workshop.agenda)[index] ?? 0;
  return (
    <div className="plain-item">
      <p className="eyebrow">{words.console.kinds[item.kind]}</p>
      <h1>{localize(item.title, language)}</h1>
      <p className="quiet">{words.console.planned(timeOf(start), item.minutes)}</p>
      <div className="plain-item-buttons">
        {(linesOf(withHandedLines(item, session)).length > 0 || isCountedDown(item, session)) && (
          <CommandButton id="show-item" kind="primary" />
        )}
        <CommandButton id={`show-${AGENDA_ITEMS[item.kind].showing}`} />
        {rounds.some(({ state }) => state === 'revealed') && (
          <CommandButton id="show-last-result" />
        )}
        <NextItemButton itemId={item.id} />
      </div>
      <ItemTimer item={item} />
      {WITH_THEMES.includes(item.kind) && canHaveLines(item) && <HandOut item={item} />}
      {isLong && <ItemNotes itemId={item.id} />}
      <ItemLines item={item} />
      {!isLong && <ItemNotes itemId={item.id} />}
    </div>
  );
}

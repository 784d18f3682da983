/** What is done to an agenda item on the day: it gets more or fewer minutes, or is skipped and taken in again. */
import { AGENDA_LIMITS } from '../limits/limits';
import type { AgendaItem } from './agenda-item';

/** The item with `more` minutes, or fewer if negative; at least none, at most 600. */
export function stretched<Item extends AgendaItem>(item: Item, more: number): Item {
  return { ...item, minutes: Math.max(0, Math.min(AGENDA_LIMITS.minutes, item.minutes + more)) };
}

/** The item skipped, or not. */
export function withSkip<Item extends AgendaItem>(item: Item, isSkipped: boolean): Item {
  return isSkipped ? { ...item, isSkipped } : without(item, ['isSkipped']);
}

/** The item as it was prepared: nothing of the day is left in it. */
export function asPlanned<Item extends AgendaItem>(item: Item): Item {
  return without(item, ['isSkipped', 'handed']);
}

/** The item without the themes that were handed to its tables. */
export function withoutThemes<Item extends AgendaItem>(item: Item): Item {
  return without(item, ['handed']);
}

function without<Item extends AgendaItem>(item: Item, fields: readonly string[]): Item {
  // Only fields that an item need not have are left out.
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => !fields.includes(name)),
  ) as Item;
}

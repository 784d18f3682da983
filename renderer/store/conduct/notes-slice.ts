/** Notes and agreements, stored as they are typed. */
import { ITEM_LIMITS, TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import {
  isBlank,
  notesOf,
  withNotes,
  type Agreement,
} from '../../../shared/domain/workshop/item-notes';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';

export interface NotesActions {
  /** A new random id, for an agreement that is about to be typed. */
  freshId: () => string;
  /** Replaces the item's points. More than a file may hold is not stored: the field says so and keeps it. */
  writePoints: (itemId: string, points: string) => Done;
  /** Replaces the agreement with this id, or adds it after the others. */
  writeAgreement: (itemId: string, agreement: Agreement) => Done;
  removeAgreement: (itemId: string, agreementId: string) => Done;
  /** Takes away the item's agreements that say nothing. */
  tidyAgreements: (itemId: string) => Done;
}

declare module '../core/app-state' {
  interface AppState extends NotesActions {}
}

export function createNotesSlice({ get, newId }: Context): NotesActions {
  const editAgreements = (
    itemId: string,
    edit: (agreements: readonly Agreement[]) => readonly Agreement[],
  ): Done =>
    get().editWorkshop((workshop) => {
      const own = notesOf(workshop.notes, itemId);
      const agreements = edit(own.agreements);
      return agreements === own.agreements
        ? workshop
        : { ...workshop, notes: withNotes(workshop.notes, { ...own, agreements }) };
    });
  return {
    freshId: newId,
    writePoints: (itemId, points) =>
      get().editWorkshop((workshop) => {
        if (points.length > TEXT_LIMITS.points.read) return workshop;
        const own = notesOf(workshop.notes, itemId);
        return { ...workshop, notes: withNotes(workshop.notes, { ...own, points }) };
      }),
    writeAgreement: (itemId, agreement) =>
      editAgreements(itemId, (all) => {
        if (all.some(({ id }) => id === agreement.id)) {
          return all.map((one) => (one.id === agreement.id ? agreement : one));
        }
        return all.length < ITEM_LIMITS.agreements ? [...all, agreement] : all;
      }),
    removeAgreement: (itemId, agreementId) =>
      editAgreements(itemId, (all) => all.filter(({ id }) => id !== agreementId)),
    tidyAgreements: (itemId) =>
      editAgreements(itemId, (all) =>
        all.some(isBlank) ? all.filter((one) => !isBlank(one)) : all,
      ),
  };
}

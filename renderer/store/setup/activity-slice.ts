/** Activities of the packs, taken into the open workshop: whatever pack it was made from. */
import { findActivity, partsToTake, type Refusal } from '../../../shared/content/activities';
import { addItem } from '../../../shared/domain/conduct/preparing';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { AppError } from '../../../shared/errors/app-error';
import type { Context } from '../shell/context';

export interface ActivityActions {
  /**
   * Adds the built-in activity or quotation after the current item and goes to it; each of its polls is a step of undo. Resolves with the
   * reason if the workshop can't have it.
   */
  takeActivity: (id: string) => Promise<Result<void, Refusal | AppError>>;
}

declare module '../core/app-state' {
  interface AppState extends ActivityActions {}
}

export function createActivitySlice({ get, writer, newId }: Context): ActivityActions {
  return {
    takeActivity: async (id) => {
      const { session } = get();
      const activity = findActivity(id);
      if (!session || !activity) return ok(undefined);
      const parts = partsToTake(activity, session.workshop, newId);
      if (!parts.ok) return err(parts.error);
      for (const { item, added } of parts.value) {
        await get().sealEdits();
        const done = await writer.write((current) => ok(addItem(current, item, added)));
        await get().sealEdits();
        if (!done.ok) return done;
      }
      return ok(undefined);
    },
  };
}

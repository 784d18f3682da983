/** Copies the table of a round. What is copied is for others, so it counts as shown to them. */
import { isUnseen, resultsDocument, roundsIn } from '../../../shared/export/results-document';
import { copiedTable } from '../../../shared/export/tables/clipboard-table';
import { askToShow } from '../conduct/showing';
import type { Context } from '../shell/context';

export interface CopyData {
  /** The round whose table was copied last; null after anything else was done with results. */
  readonly copiedRound: string | null;
}

export const COPY_START: CopyData = { copiedRound: null };

export interface CopyActions {
  /**
   * Copies the table of a round, as HTML and tab-separated at once. To be called within a key stroke or click. Asks first if the room has
   * not seen it, unless `evenUnseen`, and if it discloses something about few people.
   */
  copyTable: (roundId: string, evenUnseen?: boolean) => void;
}

declare module '../core/app-state' {
  interface AppData extends CopyData {}
  interface AppState extends CopyActions {}
}

declare module '../core/question' {
  interface Questions {
    /** Asked before the table of a round is copied that the room has not seen. */
    'copy-unseen': { readonly roundId: string };
  }
}

export function createCopySlice({ get, set, host }: Context): CopyActions {
  const copy = async (roundId: string): Promise<void> => {
    const { session } = get();
    if (!session) return;
    const document = resultsDocument(session);
    const table = copiedTable(document, roundId);
    if (!table) return;
    const parts = document.parts.filter(
      ({ kind, round }) => kind === 'result' && round.id === roundId,
    );
    const noted = await get().noteShown(roundsIn({ ...document, parts }));
    if (!noted.ok) return;
    const copied = await host.copyTable(table);
    set(copied.ok ? { copiedRound: roundId } : { error: copied.error, copiedRound: null });
  };
  return {
    copyTable: (roundId, evenUnseen = false) => {
      const { session } = get();
      if (!session) return;
      set({ copiedRound: null });
      const parts = resultsDocument(session).parts.filter(
        ({ kind, round }) => kind === 'result' && round.id === roundId,
      );
      if (!evenUnseen && parts.some(isUnseen)) get().ask({ kind: 'copy-unseen', roundId });
      else askToShow(get(), [roundId], 'export', () => void copy(roundId));
    },
  };
}

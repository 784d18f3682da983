/** Copies the table of a round, or the minutes for a mail. What is copied is for others, so it counts as shown to them. */
import {
  isUnseen,
  resultsDocument,
  roundsIn,
  type RoundPart,
} from '../../../shared/export/results-document';
import type { Session } from '../../../shared/domain/session/session';
import { askToShow } from '../conduct/showing';
import type { Context } from '../shell/context';

/** The table of a round, or all of the minutes. */
export type Copied =
  { readonly kind: 'table'; readonly roundId: string } | { readonly kind: 'minutes' };

export interface CopyData {
  /** What was copied last; null after anything else was copied, or could not be. */
  readonly copied: Copied | null;
}

export const COPY_START: CopyData = { copied: null };

export interface CopyActions {
  /**
   * Copies as HTML and as plain text at once. To be called within a key stroke or click. Asks first if the room has not seen it, unless
   * `evenUnseen`, and if it discloses something about few people.
   */
  copyResults: (what: Copied, evenUnseen?: boolean) => void;
}

declare module '../core/app-state' {
  interface AppData extends CopyData {}
  interface AppState extends CopyActions {}
}

declare module '../core/question' {
  interface Questions {
    /** Asked before something is copied that the room has not seen. */
    'copy-unseen': { readonly what: Copied };
  }
}

/** The results that are told by what is copied. */
export function copiedParts(session: Session, what: Copied): readonly RoundPart[] {
  const results = resultsDocument(session).parts.filter(({ kind }) => kind === 'result');
  return what.kind === 'minutes'
    ? results
    : results.filter(({ round }) => round.id === what.roundId);
}

async function textsOf(session: Session, what: Copied) {
  const document = resultsDocument(session);
  if (what.kind === 'minutes') {
    const { mailTexts } = await import('../../../shared/export/minutes/minutes');
    return mailTexts(document);
  }
  const { copiedTable } = await import('../../../shared/export/tables/clipboard-table');
  return copiedTable(document, what.roundId);
}

export function createCopySlice({ get, set, host }: Context): CopyActions {
  const copy = async (what: Copied): Promise<void> => {
    const { session } = get();
    const texts = session && (await textsOf(session, what));
    // Nothing is noted in another workshop, should it have been opened meanwhile.
    if (!texts || get().session?.workshop.id !== session.workshop.id) return;
    const { workshop } = session;
    const shown = { workshop, parts: copiedParts(session, what), steps: [] };
    const noted = await get().noteShown(roundsIn(shown));
    if (!noted.ok) return;
    const done = await host.copyText(texts);
    set(done.ok ? { copied: what } : { error: done.error, copied: null });
  };
  return {
    copyResults: (what, evenUnseen = false) => {
      const { session } = get();
      if (!session) return;
      set({ copied: null });
      const parts = copiedParts(session, what);
      const ids = parts.map(({ round }) => round.id);
      if (!evenUnseen && parts.some(isUnseen)) get().ask({ kind: 'copy-unseen', what });
      else askToShow(get(), ids, 'export', () => void copy(what));
    },
  };
}

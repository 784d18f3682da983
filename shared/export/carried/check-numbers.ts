/** What can be said of a file of results: whose numbers it shows, and whether they are those that are stored. */
import type { Session } from '../../domain/session/session';
import type { CarriedNumbers } from './carried-numbers';
import type { CarriedView } from './carried-view';
import { compareCharts } from './compare-charts';
import {
  differencesFromSession,
  differencesInSheets,
  missingRounds,
  roundsOf,
  type NumberDifference,
} from './compare-numbers';
import type { ReadCarried } from './read-carried';
import type { FoundInFile } from './visible-numbers';

/** Compared with what is stored. */
export type StoredCheck =
  /** This computer does not have the workshop. */
  | { readonly kind: 'no-workshop' }
  /** It has the workshop without one of these rounds. */
  | { readonly kind: 'no-round'; readonly rounds: readonly CarriedView[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly differences: readonly NumberDifference[] };

/** What is to be seen in the file, compared with the numbers that it carries. */
export type VisibleCheck =
  /** Pages of a PDF; an Office file without a number that could be found again. */
  | { readonly kind: 'not-read' }
  | { readonly kind: 'same' }
  /** What could be found again agrees; some charts could not: their names are others. */
  | { readonly kind: 'partly-read' }
  /** The picture was drawn or saved anew, so that nobody knows what it shows. */
  | { readonly kind: 'other-picture' }
  | { readonly kind: 'differs'; readonly differences: readonly NumberDifference[] };

export interface CheckedNumbers {
  readonly workshop: CarriedNumbers['workshop'];
  /** One view of each round. */
  readonly rounds: readonly CarriedView[];
  /** How many numbers the file carries. */
  readonly count: number;
  /** False if the numbers were changed after they were written. */
  readonly isIntact: boolean;
  readonly stored: StoredCheck;
  readonly visible: VisibleCheck;
}

/** `session` is the workshop that the numbers name; null if this computer does not have it. */
export function checkNumbers(
  { carried, isIntact }: ReadCarried,
  found: FoundInFile,
  session: Session | null,
): CheckedNumbers {
  return {
    workshop: carried.workshop,
    rounds: roundsOf(carried.views),
    count: carried.views.reduce((count, { figures }) => count + figures.length, 0),
    isIntact,
    stored: storedCheck(carried, session),
    visible: visibleCheck(carried, found),
  };
}

function storedCheck(carried: CarriedNumbers, session: Session | null): StoredCheck {
  if (!session) return { kind: 'no-workshop' };
  const rounds = missingRounds(carried, session);
  if (rounds.length > 0) return { kind: 'no-round', rounds };
  const differences = differencesFromSession(carried, session);
  return differences.length > 0 ? { kind: 'differs', differences } : { kind: 'same' };
}

function visibleCheck(
  { views, workshop: { language } }: CarriedNumbers,
  { sheets, charts, isPictureIntact }: FoundInFile,
): VisibleCheck {
  if (isPictureIntact !== null) return { kind: isPictureIntact ? 'same' : 'other-picture' };
  const inCharts = compareCharts(charts ?? [], views, language);
  const inSheets = sheets ? differencesInSheets(sheets, views) : [];
  const differences = [...inSheets, ...inCharts.differences];
  if (differences.length > 0) return { kind: 'differs', differences };
  if (sheets === null && inCharts.checked === 0) return { kind: 'not-read' };
  return { kind: inCharts.unread > 0 ? 'partly-read' : 'same' };
}

/** The points of an item in their field: what is typed, and what undo or a second laptop's file brings meanwhile. */
import { useState } from 'react';
import { mergedNotes, notesOf } from '../../../shared/domain/workshop/item-notes';
import { useApp, useSession } from '../../store/react/store-context';

interface Held {
  readonly text: string;
  /** How many undos and redos there were. */
  readonly turns: number;
  /** The stored text as it was last seen. */
  readonly seen: string;
  /** What was typed and has not come back as the stored text yet: the disk may be slower than the keys. */
  readonly awaited: readonly string[];
}

/** The text, whether all of it is stored, and what takes a new one. */
export function usePoints(itemId: string): {
  readonly text: string;
  readonly isStored: boolean;
  readonly type: (text: string) => void;
} {
  const { workshop } = useSession();
  const write = useApp((state) => state.writePoints);
  const isInMemory = useApp(({ memoryOnly }) => memoryOnly !== null);
  const turns = useApp(({ history }) => history.turns);
  const stored = notesOf(workshop.notes, itemId).points;
  const [held, setHeld] = useState<Held>({ text: stored, turns, seen: stored, awaited: [] });
  const current = withStored(held, stored, turns);
  // Set during rendering, so that the old text never shows.
  if (current !== held) setHeld(current);
  return {
    text: current.text,
    isStored: current.text === stored && !isInMemory,
    type: (text) => {
      setHeld({ ...current, text, awaited: [...current.awaited, text] });
      void write(itemId, text);
    },
  };
}

function withStored(held: Held, stored: string, turns: number): Held {
  if (held.turns !== turns) return { text: stored, turns, seen: stored, awaited: [] };
  if (held.seen === stored) return held;
  const place = held.awaited.indexOf(stored);
  if (place >= 0) return { ...held, seen: stored, awaited: held.awaited.slice(place + 1) };
  // From elsewhere. What is typed and not stored stands beside it: neither is lost.
  const text = held.text === held.seen ? stored : together(stored, held.text);
  return { ...held, text, seen: stored, awaited: [] };
}

function together(stored: string, typed: string): string {
  const as = (points: string) => [{ id: 'points', points, agreements: [] }];
  return notesOf(mergedNotes(as(stored), as(typed)), 'points').points;
}

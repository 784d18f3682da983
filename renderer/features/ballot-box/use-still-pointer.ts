/** Where the pointer lies tells what the voter before pressed last: it is hidden until somebody moves it. */
import { useEffect, useState } from 'react';

/** True from each new `visit` on until the pointer moves. */
export function useStillPointer(visit: number): boolean {
  const [movedIn, setMovedIn] = useState<number | null>(null);
  useEffect(() => {
    const onMove = ({ movementX, movementY }: PointerEvent): void => {
      // What moves under a resting pointer is told as a move of no length.
      if (movementX !== 0 || movementY !== 0) setMovedIn(visit);
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [visit]);
  return movedIn !== visit;
}

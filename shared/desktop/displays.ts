/** The connected displays, and which of them the audience window should fill. */
import type { DisplayInfo } from '../ipc/contract';

/** The part of Electron's `Display` that is used here. */
export interface ConnectedDisplay {
  readonly id: number;
  readonly label: string;
  /** Device-independent pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly scaleFactor: number;
}

/** The displays as the page knows them. `own` is the facilitator's display, `audience` the audience window's; null for none. */
export function describeDisplays(
  displays: readonly ConnectedDisplay[],
  own: number | null,
  audience: number | null,
): readonly DisplayInfo[] {
  return displays.map(({ id, label, size, scaleFactor }) => ({
    id,
    label,
    width: Math.round(size.width * scaleFactor),
    height: Math.round(size.height * scaleFactor),
    isFacilitators: id === own,
    isAudience: id === audience,
  }));
}

/**
 * Chooses the display that the audience window should fill: the wanted one, or, if `wanted` is null, the
 * first that is not the facilitator's. Returns 'window' if that is the facilitator's own display (the
 * audience window is then an ordinary window), and 'gone' if the wanted display is not connected.
 */
export function chooseDisplay<D extends { readonly id: number }>(
  displays: readonly D[],
  own: number,
  wanted: number | null,
): D | 'window' | 'gone' {
  if (wanted === own) return 'window';
  if (wanted === null) return displays.find(({ id }) => id !== own) ?? 'window';
  return displays.find(({ id }) => id === wanted) ?? 'gone';
}

/** Which of the connected displays the audience window goes to: one radio button a display, and «by itself» first. */
import { useId } from 'react';
import type { DisplayInfo } from '../../shared/ipc/contract';
import type { Dictionary } from '../../shared/text/dictionary';
import './display-picker.css';

/** «HDMI · 1920 × 1080», «Skærm 2 · 1920 × 1080», «Denne skærm · 1366 × 768». `place` counts from 1. */
export function displayName(
  { label, width, height, isFacilitators }: DisplayInfo,
  place: number,
  words: Dictionary['preflight'],
): string {
  const own = label === '' ? words.displayNumber(place) : label;
  const name = isFacilitators ? words.displayOwn : own;
  return `${name} · ${words.displaySize(width, height)}`;
}

export function DisplayPicker({
  displays,
  chosen,
  onChoose,
  words,
}: {
  readonly displays: readonly DisplayInfo[];
  /** An id of `displays`; null: the program chooses. */
  readonly chosen: number | null;
  readonly onChoose: (id: number | null) => void;
  readonly words: Dictionary['preflight'];
}) {
  const group = useId();
  const isElsewhere =
    displays.some(({ isAudience }) => isAudience) &&
    displays.some(({ id, isAudience }) => id === chosen && !isAudience);
  const choices = [
    { id: null, label: words.displayAutomatic, note: null },
    ...displays.map((display, index) => ({
      id: display.id,
      label: displayName(display, index + 1, words),
      note: display.isAudience ? words.displayHasAudience : null,
    })),
  ];
  return (
    <fieldset className="display-picker">
      <legend>{words.displayLabel}</legend>
      {choices.map(({ id, label, note }) => (
        <label key={id ?? 'automatic'} className="tick">
          <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {label}
            {note !== null && <span className="display-note">{note}</span>}
          </span>
        </label>
      ))}
      {isElsewhere && <p className="display-note">{words.displayMove}</p>}
    </fieldset>
  );
}

/** Tick boxes: a single one, or several under a heading. */
import type { ReactNode } from 'react';

export function Tick({
  isOn,
  onTick,
  isSwitch = false,
  children,
}: {
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
  /** Takes effect at once, like a switch. */
  readonly isSwitch?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        role={isSwitch ? 'switch' : undefined}
        checked={isOn}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}

export function TickList<T extends string>({
  label,
  items,
  chosen,
  onChosen,
}: {
  readonly label: string;
  readonly items: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChosen: (chosen: readonly T[]) => void;
}) {
  const tick = (ticked: T, isOn: boolean) => {
    const values = items.map(({ value }) => value);
    onChosen(values.filter((value) => (value === ticked ? isOn : chosen.includes(value))));
  };
  return (
    <fieldset className="tick-list">
      <legend>{label}</legend>
      {items.map(({ value, label: name }) => (
        <Tick key={value} isOn={chosen.includes(value)} onTick={(isOn) => tick(value, isOn)}>
          {name}
        </Tick>
      ))}
    </fieldset>
  );
}

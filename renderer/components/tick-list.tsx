/** Several of a few: tick boxes under a heading. */
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
  return (
    <fieldset className="tick-list">
      <legend>{label}</legend>
      {items.map((item) => (
        <label key={item.value} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(item.value)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              const values = items.map(({ value }) => value);
              onChosen(
                values.filter((value) => (value === item.value ? isOn : chosen.includes(value))),
              );
            }}
          />
          {item.label}
        </label>
      ))}
    </fieldset>
  );
}

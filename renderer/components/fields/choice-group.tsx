/** One of a few: radio buttons drawn as a row of buttons. The arrow keys move between them. */
import { useId } from 'react';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

export function ChoiceGroup<T extends string>({
  label,
  choices,
  value,
  onChoose,
  isLabelHidden = false,
}: {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  readonly isLabelHidden?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="choice-group">
      <legend className={isLabelHidden ? 'visually-hidden' : ''}>{label}</legend>
      <div className="choices">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={choice.value === value ? 'choice is-chosen' : 'choice'}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Fields for the numbers of a slip: the voters, then one for each cell, group by group. */
import { isNumber, VOTERS, type Typed } from '../../../shared/domain/recording/typed-counts';
import type { CellId } from '../../../shared/domain/kinds/cell';
import { NumberField } from './number-field';
import './count-fields.css';

export interface CountGroup {
  readonly id: string;
  /** Blank if the group needs no heading. */
  readonly title: string;
  readonly fields: readonly { readonly id: CellId; readonly name: string }[];
}

interface Props {
  readonly groups: readonly CountGroup[];
  /** The text of each field; a field that is not named here is left out. */
  readonly typed: Typed;
  readonly votersLabel: string;
  /** What is wrong with the number of voters, apart from not being a number; null if nothing is. */
  readonly votersProblem?: string | null;
  /** Said of a field that holds no number. */
  readonly notANumber: (name: string) => string;
  readonly onType: (typed: Typed) => void;
  readonly onEnter: (isShift: boolean) => void;
}

export function CountFields({
  groups,
  typed,
  votersLabel,
  votersProblem = null,
  notANumber,
  onType,
  onEnter,
}: Props) {
  const field = (id: string, name: string, otherProblem: string | null = null) => {
    const text = typed[id] ?? '';
    return (
      <NumberField
        label={name}
        text={text}
        problem={isNumber(text) ? otherProblem : notANumber(name)}
        onText={(next) => onType({ ...typed, [id]: next })}
        onEnter={onEnter}
      />
    );
  };
  const shown = groups.filter(({ fields }) => fields.some(({ id }) => id in typed));
  return (
    <>
      {VOTERS in typed && field(VOTERS, votersLabel, votersProblem)}
      {shown.map((group) => (
        <fieldset key={group.id} className="count-group">
          {group.title !== '' && <legend>{group.title}</legend>}
          <div className={group.title === '' ? 'count-fields is-list' : 'count-fields'}>
            {group.fields
              .filter(({ id }) => id in typed)
              .map(({ id, name }) => (
                <div key={id}>{field(id, name)}</div>
              ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

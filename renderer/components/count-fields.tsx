/** Fields for the numbers of a slip: the voters, then one for each option, or for each category of each statement. */
import { scaleCell } from '../../shared/domain/kinds/scale/scale-poll';
import type { Poll } from '../../shared/domain/poll/poll';
import { isNumber, VOTERS, type Typed } from '../../shared/domain/recording/typed-counts';
import { localize, type Language } from '../../shared/lib/language';
import { NumberField } from './number-field';
import './count-fields.css';

interface Props {
  readonly poll: Poll;
  readonly language: Language;
  /** What stands in the fields; a field that it does not name is left out. */
  readonly typed: Typed;
  readonly votersLabel: string;
  /** What is wrong with the voters besides not being a number; null where nothing is. */
  readonly votersProblem?: string | null;
  /** Said of a field that holds no number. */
  readonly notANumber: (name: string) => string;
  readonly onType: (typed: Typed) => void;
  readonly onEnter: (isShift: boolean) => void;
}

export function CountFields({
  poll,
  language,
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
        onText={(next) => {
          onType({ ...typed, [id]: next });
        }}
        onEnter={onEnter}
      />
    );
  };
  const groups = groupsOf(poll, language).filter(({ fields }) =>
    fields.some(({ id }) => id in typed),
  );
  return (
    <>
      {VOTERS in typed && field(VOTERS, votersLabel, votersProblem)}
      {groups.map((group) => (
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

/** All options in one group; or a group per statement, with its categories. */
function groupsOf(poll: Poll, language: Language) {
  if (poll.kind === 'choice') {
    const fields = poll.options.map(({ id, title }, index) => ({
      id,
      name: `${index + 1} ${localize(title, language)}`,
    }));
    return [{ id: poll.id, title: '', fields }];
  }
  const { steps, dontKnow } = poll.scale;
  const categories = [...steps, { value: 0, label: dontKnow }];
  return poll.statements.map(({ id, label }, index) => ({
    id,
    title: `${index + 1} ${localize(label, language)}`,
    fields: categories.map((category) => ({
      id: scaleCell(id, category.value),
      name: `${category.value} ${localize(category.label, language)}`,
    })),
  }));
}

/** Replaces an entry of a closed round by the numbers it should have had. */
import { useState } from 'react';
import { scaleCell } from '../../../shared/domain/cell';
import type { Frozen, Round } from '../../../shared/domain/round';
import type { Breach } from '../../../shared/domain/sum-check';
import { localize } from '../../../shared/text/language';
import { Dialog } from '../../components/dialog';
import { NumberField } from '../../components/number-field';
import { useApp, useAppNow, useFormat, useSession, useWords } from '../../store/store-context';
import {
  breachesOf,
  countOf,
  isNumber,
  typedOf,
  VOTERS,
  type NumberEntry,
  type Typed,
} from './correction-form';
import { entryName } from './entry-words';
import './reveal.css';

interface Props {
  readonly entry: NumberEntry;
  readonly round: Round;
  readonly frozen: Frozen;
  /** A failed sum check in words. */
  readonly breachText: (breach: Breach) => string;
}

export function CorrectDialog({ entry, round, frozen, breachText }: Props) {
  const words = useWords();
  const format = useFormat();
  const session = useSession();
  const now = useAppNow();
  const [typed, setTyped] = useState(() => typedOf(entry, frozen));
  const [isTried, setTried] = useState(false);
  const { correct: say } = words.rounds;
  const count = countOf(entry, typed);
  const breaches = count ? breachesOf(entry, count, round, session) : [];
  const context = { entries: session.entries, poll: frozen.poll, words, format };
  const close = () => {
    now().openSheet(null);
  };
  const save = (isSure: boolean) => {
    setTried(true);
    if (!count || (breaches.length > 0 && !isSure)) return;
    close();
    void now().replaceEntry(round.id, entry.id, count, breaches.length > 0);
  };
  return (
    <Dialog title={say.title(entryName(entry, context))} onClose={close}>
      <Fields
        {...{ entry, frozen, typed }}
        onType={(field, text) => {
          setTyped({ ...typed, [field]: text });
        }}
        onEnter={save}
      />
      {breaches.length > 0 && (
        <ul className="correct-breaches" role="alert">
          {breaches.map(breachText).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div className="dialog-buttons">
        <button type="button" className="button is-plain" onClick={close}>
          {words.common.cancel}
        </button>
        {isTried && breaches.length > 0 && (
          <button
            type="button"
            className="button is-danger"
            onClick={() => {
              save(true);
            }}
          >
            {say.saveAnyway}
          </button>
        )}
        <button
          type="button"
          className="button is-primary"
          onClick={() => {
            save(false);
          }}
        >
          {say.save}
        </button>
      </div>
    </Dialog>
  );
}

function Fields({
  entry,
  frozen,
  typed,
  onType,
  onEnter,
}: {
  readonly entry: NumberEntry;
  readonly frozen: Frozen;
  readonly typed: Typed;
  readonly onType: (field: string, text: string) => void;
  readonly onEnter: (isSure: boolean) => void;
}) {
  const { rounds } = useWords();
  const names = useFieldNames(frozen);
  const field = (id: string, name: string) => {
    const text = typed[id] ?? '';
    return (
      <NumberField
        label={name}
        text={text}
        problem={isNumber(text) ? null : rounds.correct.notANumber(name)}
        onText={(next) => {
          onType(id, next);
        }}
        onEnter={onEnter}
      />
    );
  };
  const groups = names.filter(({ fields }) => fields.some(({ id }) => id in typed));
  return (
    <>
      {entry.kind !== 'hands' && field(VOTERS, rounds.correct.voters)}
      {groups.map((group) => (
        <fieldset key={group.id} className="correct-group">
          {group.title !== '' && <legend>{group.title}</legend>}
          <div className={group.title === '' ? 'correct-fields is-list' : 'correct-fields'}>
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
function useFieldNames({ poll }: Frozen) {
  const language = useApp((state) => state.language);
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

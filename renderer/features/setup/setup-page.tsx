/** Set-up: title, date, place, people, tables, language. Every valid value is saved as it is typed. */
import { useRef } from 'react';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { LANGUAGE_TRAITS, WORKSHOP_LANGUAGES } from '../../../shared/lib/language';
import { openRounds } from '../../store/core/selectors';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { NumberField } from '../../components/fields/number-field';
import { TextField } from '../../components/fields/text-field';
import { CommandButton } from '../../store/react/command-button';
import {
  useApp,
  useAppNow,
  useFormat,
  useSession,
  useWords,
} from '../../store/react/store-context';
import { UndoButtons } from '../../store/react/undo-buttons';
import { useRenewed } from '../../store/react/use-renewed';
import { OpenRoundNotice } from './open-round-notice';
import { PeopleAtTables } from './people-at-tables';
import { RolesEditor } from './roles-editor';
import { RoomsEditor } from './rooms-editor';
import { problemsOf, textsOf, workshopFrom, type Seating, type SetupTexts } from './setup-texts';
import './setup.css';

export function SetupPage() {
  const words = useWords();
  const { setup } = words;
  const format = useFormat();
  const session = useSession();
  const { workshop } = session;
  const edit = useApp((state) => state.editWorkshop);
  const seal = useApp((state) => state.sealEdits);
  const now = useAppNow();
  // Who sat where before the field was typed in.
  const seating = useRef<Seating>(workshop);
  const [texts, setTexts] = useRenewed(() => textsOf(workshop));
  const problems = problemsOf(texts, words);
  const hasProblem = Object.values(problems).some((problem) => problem !== null);

  const change = (changed: Partial<SetupTexts>): void => {
    const next = { ...texts, ...changed };
    setTexts(next);
    void edit((current) => workshopFrom(next, current, seating.current));
  };
  return (
    <main
      className="page setup"
      onFocus={() => {
        seating.current = now().session?.workshop ?? workshop;
      }}
      onBlur={() => void seal()}
    >
      <div className="page-head">
        <h1>{setup.heading}</h1>
        <div className="page-turns">
          <UndoButtons kind="quiet" />
        </div>
      </div>
      <div className="setup-fields">
        <div className="setup-wide">
          <TextField
            label={setup.title}
            value={texts.title}
            problem={problems.title}
            isFirst
            maxLength={TEXT_LIMITS.workshopTitle.typed}
            onValue={(title) => change({ title })}
          />
        </div>
        <TextField
          type="date"
          label={setup.date}
          value={texts.date}
          problem={problems.date}
          hint={format.date(texts.date)}
          onValue={(date) => change({ date })}
        />
        <TextField
          label={setup.startTime}
          value={texts.startTime}
          problem={problems.startTime}
          onValue={(startTime) => change({ startTime })}
        />
        <div className="setup-wide">
          <TextField
            label={setup.place}
            value={texts.place}
            hint={setup.placeHint}
            maxLength={TEXT_LIMITS.place.typed}
            onValue={(place) => change({ place })}
          />
        </div>
        <NumberField
          label={setup.present}
          text={texts.present}
          problem={problems.present}
          onText={(present) => change({ present })}
        />
        <NumberField
          label={setup.tables}
          text={texts.tables}
          problem={problems.tables}
          onText={(tables) => change({ tables })}
        />
        <div className="setup-wide">
          <ChoiceGroup
            label={setup.language}
            choices={WORKSHOP_LANGUAGES.map((value) => ({
              value,
              label: LANGUAGE_TRAITS[value].name,
            }))}
            value={workshop.language}
            onChoose={(language) => void edit((current) => ({ ...current, language }))}
          />
        </div>
      </div>
      {hasProblem && (
        <p className="message is-wrong" role="alert">
          {setup.notSavedYet}
        </p>
      )}
      {openRounds(session).map((round) => (
        <OpenRoundNotice key={round.id} round={round} />
      ))}
      <PeopleAtTables
        key={`${workshop.present}/${workshop.tables.length}`}
        workshop={workshop}
        onTables={(change) => void edit((current) => ({ ...current, tables: change(current) }))}
      />
      <RolesEditor workshop={workshop} />
      <RoomsEditor workshop={workshop} />
      <div className="page-buttons">
        <CommandButton id="go-preflight" kind="primary" label={setup.next} />
      </div>
    </main>
  );
}

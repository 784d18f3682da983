/** The minutes: Pejling writes them from the numbers, and the facilitator reads and corrects them before they leave the room. */
import { useMemo, useState } from 'react';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import type { EditedMinutes, EditedSection } from '../../../shared/domain/workshop/workshop';
import {
  hasUnsettled,
  isOutdated,
  minutesSections,
  textOf,
  type MinutesSection,
} from '../../../shared/export/minutes/minutes';
import { resultsDocument } from '../../../shared/export/results-document';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { Button } from '../../components/button';
import { Tick } from '../../components/fields/tick-list';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { UndoButtons } from '../../store/react/undo-buttons';
import './minutes.css';

export function MinutesPage() {
  const { proofreading } = useWords();
  const session = useSession();
  const { minutes, language } = session.workshop;
  const document = useMemo(() => resultsDocument(session), [session]);
  const sections = useMemo(
    () => minutesSections(document, document.workshop.minutes.sections),
    [document],
  );
  const seal = useApp((state) => state.sealEdits);
  const edit = useEditMinutes();
  const own = dictionaryFor(language).minutes;
  return (
    <main className="page minutes" onBlur={() => void seal()}>
      <div className="page-head">
        <h1>{proofreading.title}</h1>
        <div className="page-turns">
          {sections.length > 0 && <CopyMail />}
          <UndoButtons kind="quiet" />
        </div>
      </div>
      {sections.length === 0 ? (
        <p className="quiet">{proofreading.nothing}</p>
      ) : (
        <>
          <p className="quiet">{proofreading.intro}</p>
          <ChoiceGroup
            label={proofreading.status}
            choices={[
              { value: 'draft', label: own.draft },
              { value: 'final', label: own.final },
            ]}
            value={minutes.isFinal ? 'final' : 'draft'}
            onChoose={(value) => edit((now) => ({ ...now, isFinal: value === 'final' }))}
          />
          {hasUnsettled(document) && (
            <p className="message is-notice" role="status">
              {proofreading.unsettled}
            </p>
          )}
          <TableNumbers />
          {sections.map((section) => (
            <SectionField key={section.key} section={section} />
          ))}
        </>
      )}
    </main>
  );
}

/** Whether points tell their tables; only where there are notes. */
function TableNumbers() {
  const { notes: words } = useWords();
  const { workshop } = useSession();
  const edit = useApp((state) => state.editWorkshop);
  if (workshop.notes.length === 0) return null;
  return (
    <div className="minutes-tables">
      <Tick
        isOn={workshop.namesTables}
        onTick={(namesTables) => void edit((now) => ({ ...now, namesTables }))}
      >
        {words.namesTables}
      </Tick>
      <p className="quiet">
        {words.namesTablesHint} {words.checkNames}
      </p>
    </div>
  );
}

/** Copies the minutes for a mail, and says that it did. */
function CopyMail() {
  const { proofreading } = useWords();
  const copyResults = useApp((state) => state.copyResults);
  const isCopied = useApp(({ copied }) => copied?.kind === 'minutes');
  return (
    <>
      {isCopied && (
        <span role="status" className="quiet">
          {proofreading.copied}
        </span>
      )}
      <Button kind="quiet" onClick={() => copyResults({ kind: 'minutes' })}>
        {proofreading.copy}
      </Button>
    </>
  );
}

function useEditMinutes(): (change: (minutes: EditedMinutes) => EditedMinutes) => void {
  const edit = useApp((state) => state.editWorkshop);
  return (change) => void edit((workshop) => ({ ...workshop, minutes: change(workshop.minutes) }));
}

/** The minutes with `edited` for its section; without a correction of the section if null. */
function withSection(
  minutes: EditedMinutes,
  key: string,
  edited: EditedSection | null,
): EditedMinutes {
  const others = minutes.sections.filter((own) => own.key !== key);
  return { ...minutes, sections: edited ? [...others, edited] : others };
}

function SectionField({ section }: { readonly section: MinutesSection }) {
  const { proofreading } = useWords();
  const edit = useEditMinutes();
  const { key, rounds, heading, written, edited } = section;
  const text = textOf(section);
  const [typed, setTyped] = useState(text);
  // What undo or another section's numbers change is shown at once; what is typed is what is stored.
  const [known, setKnown] = useState(text);
  if (known !== text) {
    setKnown(text);
    setTyped(text);
  }
  const store = (next: string, basis: string): void =>
    edit((minutes) =>
      withSection(
        minutes,
        key,
        next === basis ? null : { key, rounds, written: basis, text: next },
      ),
    );
  const change = (next: string): void => {
    setTyped(next);
    setKnown(next);
    // An outdated text stays outdated until the facilitator decides.
    store(next, edited?.written ?? written);
  };
  const id = `minutes-${key}`;
  return (
    <section className="minutes-section">
      <label htmlFor={id} className="minutes-heading">
        {heading}
        {edited && <span className="badge">{proofreading.edited}</span>}
      </label>
      <textarea
        id={id}
        value={typed}
        rows={Math.min(18, Math.max(3, Math.ceil(typed.length / 90) + typed.split('\n').length))}
        maxLength={TEXT_LIMITS.minutes.typed}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {isOutdated(section) && (
        <div className="message is-notice" role="status">
          <p>{proofreading.changed}</p>
          <blockquote>{written}</blockquote>
          <Button
            kind="small"
            aria-label={proofreading.keepLabel(heading)}
            onClick={() => edit((now) => withSection(now, key, { key, rounds, written, text }))}
          >
            {proofreading.keep}
          </Button>
        </div>
      )}
      <div className="minutes-buttons">
        <Button
          kind="small"
          disabled={!edited}
          aria-label={proofreading.resetLabel(heading)}
          onClick={() => edit((now) => withSection(now, key, null))}
        >
          {proofreading.reset}
        </Button>
      </div>
    </section>
  );
}

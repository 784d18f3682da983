/** Replacing an entry of a closed round: a dialog for each thing that can be recorded. */
import { type ReactNode, useState } from 'react';
import type {
  Entry,
  TableAnswerEntry,
  BallotCorrectionEntry,
} from '../../../shared/domain/entry/entry';
import type { Frozen, Round } from '../../../shared/domain/round/round';
import { type Breach, checkTableAnswer } from '../../../shared/domain/recording/sum-check';
import { isNumber } from '../../../shared/domain/recording/typed-counts';
import { normalizeContent, type BallotContent } from '../../../shared/domain/ballot/ballot';
import {
  correctionIn,
  type BallotCorrection,
} from '../../../shared/domain/ballot/ballot-correction';
import type { Poll } from '../../../shared/domain/poll/poll';
import { correctionProblem } from '../../../shared/domain/recording/replacing-correction';
import { Tick } from '../../components/fields/tick-list';
import { useApp, useAppNow, useSession, useWords } from '../../store/react/store-context';
import { TaskDialog } from '../../components/overlays/task-dialog';
import { CountFields } from '../../components/fields/count-fields';
import { consoleKindOf } from '../../kinds/console-kinds';
import { NumberField } from '../../components/fields/number-field';
import { entryName, useEntryContext } from './entry-words';
import { breachesOf, countOf, typedOf, type NumberEntry } from './correction-form';
import './reveal.css';

interface FrameProps {
  readonly entry: Entry;
  readonly frozen: Frozen;
  /** Why the new numbers are refused or doubtful, in words. */
  readonly problems: readonly string[];
  /** True once saving was tried, if the facilitator may overrule the problems. */
  readonly canOverrule?: boolean;
  /** Something else stands in the fields than is recorded. */
  readonly isChanged: boolean;
  readonly onSave: (isSure: boolean) => void;
  readonly children: ReactNode;
}

/** What all these dialogs have around their fields: the name of the entry, what is wrong, and saving. */
function CorrectionFrame({
  entry,
  frozen,
  canOverrule = false,
  isChanged,
  onSave,
  ...rest
}: FrameProps) {
  const context = useEntryContext(frozen);
  const now = useAppNow();
  const { correct: say } = context.words.rounds;
  return (
    <TaskDialog
      cancel={context.words.common.cancel}
      onClose={() => now().openDialog(null)}
      {...rest}
      escapeAsks={isChanged ? context.words.common.escapeAsks : null}
      title={say.title(entryName(entry, context))}
      action={say.save}
      onAction={() => onSave(false)}
      overrule={canOverrule ? say.saveAnyway : null}
      onOverrule={() => onSave(true)}
    />
  );
}

interface CorrectionProps<Corrected extends Entry> {
  readonly entry: Corrected;
  readonly round: Round;
  readonly frozen: Frozen;
  /** A failed sum check in words. */
  readonly breachText: (breach: Breach) => string;
}

/** Corrects an entry that consists of numbers. */
export function CorrectDialog({ entry, round, frozen, breachText }: CorrectionProps<NumberEntry>) {
  const session = useSession();
  const now = useAppNow();
  const language = useApp((state) => state.language);
  const [typed, setTyped] = useState(() => typedOf(entry, frozen));
  const [isTried, setTried] = useState(false);
  const { correct: say } = useWords().rounds;
  const count = countOf(entry, typed);
  const breaches = count ? breachesOf(entry, count, round, session) : [];
  const save = (isSure: boolean) => {
    setTried(true);
    if (!count || (breaches.length > 0 && !isSure)) return;
    now().openDialog(null);
    void now().replaceEntry(round.id, entry.id, count, breaches.length > 0);
  };
  return (
    <CorrectionFrame
      {...{ entry, frozen, problems: breaches.map(breachText) }}
      canOverrule={isTried && breaches.length > 0}
      isChanged={JSON.stringify(typed) !== JSON.stringify(typedOf(entry, frozen))}
      onSave={save}
    >
      <CountFields
        groups={consoleKindOf(frozen.poll).countGroups(frozen.poll, language)}
        typed={typed}
        votersLabel={say.voters}
        notANumber={say.notANumber}
        onType={setTyped}
        onEnter={save}
      />
    </CorrectionFrame>
  );
}

/** Corrects a common table answer. */
export function CorrectAnswerDialog({
  entry,
  frozen,
  breachText,
}: Omit<CorrectionProps<TableAnswerEntry>, 'round'>) {
  const { MarksField } = consoleKindOf(frozen.poll);
  const now = useAppNow();
  const [people, setPeople] = useState(String(entry.voters));
  const [marks, setMarks] = useState(entry.marks);
  const [isTried, setTried] = useState(false);
  const { correct: say } = useWords().rounds;
  const { kind, table } = entry;
  const voters = isNumber(people) ? Number(people.trim()) : null;
  const breaches = voters === null ? [] : checkTableAnswer(frozen, table, voters, marks);
  // An answer with too many marks is never recorded: the facilitator can ask the table.
  const canConfirm =
    breaches.length > 0 && breaches.every((own) => own.kind === 'voters-over-table');
  const save = (isSure: boolean) => {
    setTried(true);
    if (voters === null || (breaches.length > 0 && !(isSure && canConfirm))) return;
    now().openDialog(null);
    const isConfirmed = breaches.length > 0;
    void now().replaceEntry(entry.roundId, entry.id, { kind, table, voters, marks }, isConfirmed);
  };
  return (
    <CorrectionFrame
      {...{ entry, frozen, problems: breaches.map(breachText) }}
      canOverrule={isTried && canConfirm}
      isChanged={people !== String(entry.voters) || marks.join() !== entry.marks.join()}
      onSave={save}
    >
      <NumberField
        label={say.voters}
        text={people}
        problem={voters === null ? say.notANumber(say.voters) : null}
        onText={setPeople}
        onEnter={save}
      />
      <MarksField poll={frozen.poll} marks={marks} onMarks={setMarks} />
    </CorrectionFrame>
  );
}

/** Corrects the correction of a ballot: what was recorded by mistake, and what it should have been. */
export function CorrectBallotDialog({
  entry,
  round,
  frozen,
}: Omit<CorrectionProps<BallotCorrectionEntry>, 'breachText'>) {
  const { auditList } = useWords();
  const session = useSession();
  const now = useAppNow();
  const [next, setNext] = useState(() => correctionIn(entry));
  const [isTouched, setTouched] = useState(false);
  const problem = correctionProblem(round, session, entry, next);
  const change = (changed: BallotCorrection) => {
    setTouched(true);
    setNext(changed);
  };
  const save = () => {
    setTouched(true);
    if (problem) return;
    now().openDialog(null);
    void now().replaceCorrection(round.id, entry.id, next);
  };
  return (
    <CorrectionFrame
      {...{ entry, frozen }}
      isChanged={isTouched}
      problems={isTouched && problem ? [auditList.problems[problem]] : []}
      onSave={save}
    >
      <div className="dialog-sides">
        <ContentField
          title={auditList.from}
          {...{ poll: frozen.poll, content: next.from }}
          onContent={(from) => change({ origin: next.origin, from, to: next.to })}
        />
        <ContentField
          title={auditList.to}
          {...{ poll: frozen.poll, content: next.to }}
          onContent={(to) =>
            change(next.from ? { origin: next.origin, from: next.from, to } : { ...next, to })
          }
        />
      </div>
    </CorrectionFrame>
  );
}

/** The fields of a ballot's content; null stays null. */
function ContentField({
  title,
  poll,
  content,
  onContent,
}: {
  readonly title: string;
  readonly poll: Poll;
  readonly content: BallotContent | null;
  readonly onContent: (content: BallotContent) => void;
}) {
  const { MarksField } = consoleKindOf(poll);
  const { auditList } = useWords();
  return (
    <fieldset className="ballot-content">
      <legend>{title}</legend>
      {content === null ? (
        <p>{auditList.noBallot}</p>
      ) : (
        <>
          <Tick
            isOn={content.isSpoiled}
            onTick={(isOn) => onContent(normalizeContent(poll, content.marks, isOn))}
          >
            {auditList.spoiled}
          </Tick>
          {!content.isSpoiled && (
            <MarksField
              {...{ poll, marks: content.marks }}
              onMarks={(marks) => onContent(normalizeContent(poll, marks, false))}
            />
          )}
        </>
      )}
    </fieldset>
  );
}

/** A drawn table's numbers, typed again from its papers. The first ones are not shown: nobody counts towards a known number. */
import { useRef, useState } from 'react';
import { cellsOf } from '../../../shared/domain/poll/cell';
import { recountBreaches } from '../../../shared/domain/recording/recounting';
import type { Frozen, Round } from '../../../shared/domain/round/round';
import type { Breach } from '../../../shared/domain/recording/sum-check';
import {
  countsIn,
  isNumber,
  numberIn,
  VOTERS,
  type Typed,
} from '../../../shared/domain/recording/typed-counts';
import { CountFields } from '../../components/count-fields';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useApp, useAppNow, useSession, useWords } from '../../store/react/store-context';
import { TaskDialog } from '../../components/task-dialog';

interface Props {
  readonly table: number;
  readonly round: Round;
  readonly frozen: Frozen;
  /** A failed sum check in words. */
  readonly breachText: (breach: Breach) => string;
}

export function RecountDialog({ table, round, frozen, breachText }: Props) {
  const words = useWords();
  const session = useSession();
  const now = useAppNow();
  const language = useApp((state) => state.language);
  const fields = useRef<HTMLDivElement>(null);
  const isSaving = useRef(false);
  const [typed, setTyped] = useState(() => blankOf(frozen));
  const [isTried, setTried] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  const { sheet: say } = words.recount;
  const hasVoters = (typed[VOTERS] ?? '').trim() !== '';
  const areNumbers = Object.values(typed).every(isNumber);
  const numbers =
    hasVoters && areNumbers ? { voters: numberIn(typed, VOTERS), counts: countsIn(typed) } : null;
  const found = numbers ? recountBreaches(round, session, table, numbers) : [];
  // At the first field nothing is typed yet, so a sum check is reported only when it is to be recorded.
  const breaches = found.filter(({ kind }) => isTried || kind !== 'empty');
  const problems = [...(isUnsaved ? [words.collect.saveFailed] : []), ...breaches.map(breachText)];
  const save = async (isSure: boolean): Promise<void> => {
    setTried(true);
    if (!numbers || isSaving.current) return;
    if (!isSure && found.length > 0) return;
    isSaving.current = true;
    const done = await now().recordRecount(round.id, { table, ...numbers });
    isSaving.current = false;
    if (done.ok) now().openDialog(null);
    else setUnsaved(true);
  };
  /** Enter goes from field to field; on the last one it records. */
  const goOn = (isShift: boolean): void => {
    const all = [...(fields.current?.querySelectorAll('input') ?? [])];
    const next = all[all.findIndex((field) => field === document.activeElement) + 1];
    if (isShift || !next) void save(isShift);
    else next.focus();
  };
  return (
    <TaskDialog
      cancel={words.common.cancel}
      onClose={() => now().openDialog(null)}
      escapeAsks={Object.values(typed).some((text) => text !== '') ? words.common.escapeAsks : null}
      title={say.title(table)}
      problems={problems}
      action={say.save}
      onAction={() => void save(false)}
      overrule={isTried && breaches.length > 0 ? say.saveAnyway : null}
      onOverrule={() => void save(true)}
    >
      <p>{say.intro}</p>
      <div ref={fields} className="recount-fields">
        <CountFields
          groups={consoleKindOf(frozen.poll).countGroups(frozen.poll, language)}
          typed={typed}
          votersLabel={words.rounds.correct.voters}
          votersProblem={isTried && !hasVoters ? say.noVoters : null}
          notANumber={words.rounds.correct.notANumber}
          onType={setTyped}
          onEnter={goOn}
        />
      </div>
    </TaskDialog>
  );
}

function blankOf({ poll }: Frozen): Typed {
  return Object.fromEntries([VOTERS, ...cellsOf(poll).map(({ id }) => id)].map((id) => [id, '']));
}

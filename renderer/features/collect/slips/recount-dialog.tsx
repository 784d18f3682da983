/** A drawn table, typed again from its papers as its slip was. The first numbers are not shown: nobody counts towards a known number. */
import { useEffect, useState, type ReactNode } from 'react';
import { recountBreaches } from '../../../../shared/domain/recording/recounting';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { Button } from '../../../components/button';
import { Dialog, DialogFoot } from '../../../components/overlays/dialog';
import { useAskingEscape } from '../../../components/overlays/task-dialog';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { CONTROL_FIELD, VOTERS_FIELD } from '../../../kinds/parts/contract';
import { useApp, useAppNow, useSession, useWords } from '../../../store/react/store-context';
import { TypedLine } from '../typing/ballot-field';
import { BreachList } from './breach-list';
import { problemWords } from './breach-words';
import { fieldsOfBreaches, numbersOf, slipForm } from './slip-form';
import { RecordButton, SlipField } from './slip-input';
import type { SlipRow } from './slip-typing';
import { useRecountTyping } from './use-recount-typing';
import './recount-dialog.css';

interface Props {
  readonly table: number;
  readonly round: Round;
  readonly frozen: Frozen;
}

export function RecountDialog({ table, round, frozen }: Props) {
  const words = useWords();
  const session = useSession();
  const now = useAppNow();
  const close = () => now().openDialog(null);
  /** What does not add up in the row; `isWhole` once it is to be recorded, with its control sum. */
  const check = (row: SlipRow, isWhole: boolean): readonly Breach[] => {
    const { voters, counts, controlSum } = numbersOf(row, frozen.poll);
    const control = isWhole ? controlSum : null;
    const found = recountBreaches(round, session, table, { voters, counts }, control);
    if (!isWhole) return found.filter(({ kind }) => kind !== 'empty');
    // Nothing is assumed of the people who voted, so nothing typed is no count.
    const isNothing = found.length === 0 && (row.values[VOTERS_FIELD] ?? '') === '';
    return isNothing ? [{ kind: 'empty' }] : found;
  };
  const [form] = useState(() => ({ ...slipForm(frozen, []), isCountedAnew: true }));
  const { view, typist } = useRecountTyping(form, table, {
    check: (row) => check(row, true),
    save: async (row) => {
      const { voters, counts } = numbersOf(row, frozen.poll);
      const done = await now().recordRecount(round.id, { table, voters, counts });
      if (done.ok) close();
      return done.ok;
    },
  });
  const { row, problem } = view.typing;
  const isTyped = Object.values(row?.values ?? {}).some((text) => text !== '');
  const { escape, asks } = useAskingEscape(isTyped ? words.common.escapeAsks : null, close);
  const breaches = view.refused.length > 0 || !row ? view.refused : check(row, false);
  const trouble = view.isUnsaved
    ? words.collect.saveFailed
    : problem && problemWords(problem, words, table);
  const isInTrouble = trouble !== null || breaches.length > 0;
  useEffect(() => {
    // The foot has grown over the box that is typed in.
    if (isInTrouble) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isInTrouble, view.refused]);
  const wrongFields = fieldsOfBreaches(breaches, frozen.poll);
  return (
    <Dialog title={words.recount.sheet.title(table)} onClose={escape} onClosed={close}>
      <p>{words.recount.sheet.intro}</p>
      <Fields
        frozen={frozen}
        hasControlSum={form.fields.some(({ kind }) => kind === 'control')}
        fieldAt={(id, label) => <SlipField {...{ id, label, form, row, wrongFields, typist }} />}
      />
      <DialogFoot
        note={
          <>
            <div className="recount-trouble">
              {trouble !== null ? (
                <TypedLine message={{ text: trouble, tone: 'wrong' }} />
              ) : (
                <BreachList
                  breaches={breaches}
                  poll={frozen.poll}
                  onRecordAnyway={
                    view.refused.length > 0 ? () => void typist.press('Enter', true) : null
                  }
                />
              )}
            </div>
            {asks}
          </>
        }
      >
        <Button onClick={close}>{words.common.cancel}</Button>
        <RecordButton {...{ form, row, typist }} />
      </DialogFoot>
    </Dialog>
  );
}

/** The boxes in the order of the slip, each beside the name that stands on it. */
function Fields({
  frozen,
  hasControlSum,
  fieldAt,
}: {
  readonly frozen: Frozen;
  readonly hasControlSum: boolean;
  readonly fieldAt: (id: string, label: string) => ReactNode;
}) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  const single = (id: string, name: string) => (
    <p className="recount-field">
      <span aria-hidden="true">{name}</span> {fieldAt(id, name)}
    </p>
  );
  return (
    <div className="recount-sheet">
      {single(VOTERS_FIELD, collect.voters)}
      {consoleKindOf(frozen.poll)
        .countGroups(frozen.poll, language)
        .map(({ id, title, fields }) => (
          <div key={id} className={title === '' ? '' : 'recount-group'}>
            {title !== '' && <p>{title}</p>}
            {fields.map((field) => (
              <p key={field.id} className="recount-field">
                <span aria-hidden="true">{field.name}</span>{' '}
                {fieldAt(
                  field.id,
                  title === '' ? field.name : collect.cellLabel(title, field.name),
                )}
              </p>
            ))}
          </div>
        ))}
      {hasControlSum && single(CONTROL_FIELD, collect.control)}
    </div>
  );
}

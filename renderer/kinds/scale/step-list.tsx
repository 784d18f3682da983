/** The steps of a scale in the editor: written, pasted as a list, moved and taken away. Enter goes from step to step. */
import { useRef, type KeyboardEvent } from 'react';
import type {
  AnswerScale,
  ScalePoll,
  ScaleStep,
} from '../../../shared/domain/kinds/scale/scale-poll';
import {
  withoutStep,
  withStepMoved,
  withStepsFrom,
  withStepWords,
  type StepsRefusal,
} from '../../../shared/domain/kinds/scale/scale-steps';
import { PACK_TEXT_LIMITS, POLL_LIMITS } from '../../../shared/domain/limits/limits';
import { pastedOptions } from '../../../shared/domain/poll/pasted-list';
import { localize } from '../../../shared/lib/language';
import { RowMenu } from '../../components/overlays/row-menu';
import { useSortable } from '../../components/sortable';
import { useSession, useTexts } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import { AlikeNotice } from '../parts/alike-notice';
import { LocalField } from '../parts/local-field';
import { NewLine } from '../parts/new-line';

type Change = (scale: AnswerScale) => AnswerScale;

interface StepsProps {
  readonly poll: ScalePoll;
  /** Only words change. */
  readonly isProtected: boolean;
  readonly type: (change: Change) => void;
  /** As a step of its own; resolves with false if it was not written, which is said elsewhere. */
  readonly reshape: (change: Change) => Promise<boolean>;
}

/** What came of the last list that was put in; an undo takes it away. */
interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

const { least, most } = POLL_LIMITS.steps;

export function StepList(props: StepsProps) {
  const { poll, isProtected, reshape } = props;
  const { words, format } = useTexts();
  const { scale: own, tooLongRow } = words.prepare;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useRenewed<Said | null>(() => null);
  const { steps } = poll.scale;
  const rowsOf = (): readonly Element[] => [...(list.current?.children ?? [])];
  const focusStep = (index: number): void =>
    rowsOf()[index]?.querySelector<HTMLInputElement>('input')?.focus();

  const refused = (error: StepsRefusal): string =>
    error.kind === 'too-many'
      ? own.tooMany(format.number(error.steps), error.most)
      : tooLongRow(error.line, error.most);
  /** Puts texts in from the step `at` on. False if they were not taken. */
  const put = async (texts: readonly string[], at: number | 'end'): Promise<boolean> => {
    const outcomes: ReturnType<typeof withStepsFrom>[] = [];
    const isWritten = await reshape((scale) => {
      // The scale may have more steps than are drawn yet.
      const added = withStepsFrom(scale, at === 'end' ? scale.steps.length : at, texts);
      outcomes.push(added);
      return added.ok ? added.value : scale;
    });
    const [outcome] = outcomes;
    if (outcome && !outcome.ok) {
      setSaid({ text: refused(outcome.error), isWrong: true });
      return false;
    }
    const isTaken = outcome !== undefined && isWritten;
    const isList = isTaken && texts.length > 1;
    setSaid(isList ? { text: own.inserted(texts.length), isWrong: false } : null);
    return isTaken;
  };
  const goOn = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || event.key !== 'Enter' || event.ctrlKey || event.altKey) return;
    if (!(target instanceof HTMLInputElement)) return;
    const here = rowsOf().findIndex((row) => row.contains(target));
    const next = rowsOf()[here + (event.shiftKey ? -1 : 1)]?.querySelector('input');
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div>
      <h3>{own.steps}</h3>
      {!isProtected && <p className="quiet">{own.stepsHint(least, most)}</p>}
      <ol
        ref={list}
        className="scale-steps"
        aria-label={own.steps}
        onKeyDown={goOn}
        onPaste={(event) => {
          const { target } = event;
          const texts = pastedOptions(event.clipboardData.getData('text/plain'));
          if (isProtected || texts.length < 2 || !(target instanceof Element)) return;
          event.preventDefault();
          void put(
            texts,
            rowsOf().findIndex((row) => row.contains(target)),
          );
        }}
      >
        {steps.map((step, index) => (
          <Step key={step.value} {...props} {...{ step, index, focusStep }} />
        ))}
        {!isProtected && steps.length < most && (
          <NewLine
            label={own.newStep}
            maxLength={PACK_TEXT_LIMITS.step}
            onAdd={(text) => put([text], 'end')}
          />
        )}
      </ol>
      <div role={said?.isWrong ? 'alert' : 'status'}>
        {said && <p className={said.isWrong ? 'field-problem' : 'quiet'}>{said.text}</p>}
      </div>
    </div>
  );
}

function Step({
  poll,
  isProtected,
  type,
  reshape,
  step,
  index,
  focusStep,
}: StepsProps & {
  readonly step: ScaleStep;
  /** 0 first. */
  readonly index: number;
  readonly focusStep: (index: number) => void;
}) {
  const { prepare } = useTexts().words;
  const { language } = useSession().workshop;
  const { steps } = poll.scale;
  const move = (from: number, to: number): void => {
    void reshape((current) => withStepMoved(current, from, to));
    // The rows stay and their words move: whoever moves a step goes along with it.
    focusStep(to);
  };
  const { row, rowProps, handle } = useSortable({
    ...{ list: `${poll.id}-steps`, id: String(index), index, count: steps.length },
    label: prepare.drag(localize(step.label, language)),
    isLocked: isProtected,
    onMove: (from, to) => move(Number(from), to),
  });
  const acts = [
    {
      id: 'up',
      text: prepare.moveUp,
      isThere: index > 0,
      onChoose: () => move(index, index - 1),
    },
    {
      id: 'down',
      text: prepare.moveDown,
      isThere: index < steps.length - 1,
      onChoose: () => move(index, index + 1),
    },
    {
      id: 'remove',
      text: prepare.remove,
      isThere: steps.length > least,
      onChoose: () => void reshape((current) => withoutStep(current, index)),
    },
  ].filter(({ isThere }) => isThere);
  return (
    <li ref={row} {...rowProps}>
      {handle}
      <span className="poll-row-number">{step.value}</span>
      <div className="poll-row-fields">
        <LocalField
          label={prepare.scale.step(index + 1)}
          isLabelHidden
          maxLength={PACK_TEXT_LIMITS.step}
          text={step.label}
          onText={(label) => type((current) => withStepWords(current, index, label))}
        />
        <AlikeNotice
          texts={steps.map(({ label }) => localize(label, language))}
          number={index + 1}
          words={prepare.scale.alike}
        />
      </div>
      {!isProtected && (
        <RowMenu
          label={prepare.scale.stepMenu(index + 1)}
          acts={acts.map(({ id, text, onChoose }) => ({ id, text, label: text, onChoose }))}
        />
      )}
    </li>
  );
}

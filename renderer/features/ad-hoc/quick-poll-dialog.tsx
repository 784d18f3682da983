/** «Hurtig afstemning»: a question made up while the room waits. Enter goes from field to field; in the empty last one it makes the poll. */
import { useState, useEffect, useId, useRef } from 'react';
import { QUICK_OPTIONS, TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import {
  quickProblem,
  type QuickDraft,
  type QuickProblem,
} from '../../../shared/domain/poll/quick-poll';
import { alikeTexts } from '../../../shared/domain/poll/alike';
import { withPasted, type PasteRefusal } from '../../../shared/domain/poll/pasted-list';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Format } from '../../../shared/lib/format';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { useAppNow, useTexts, useWords } from '../../store/react/store-context';
import { TaskDialog } from '../../components/overlays/task-dialog';
import './ad-hoc.css';

const LEAST_FIELDS = 3;
const MOST_CHARACTERS = TEXT_LIMITS.quick.typed;

/** One more field than there are options, so that there is always an empty one. */
function withRoom(options: readonly string[]): readonly string[] {
  const typed = options.findLastIndex((option) => option.trim() !== '') + 1;
  const fields = Math.min(QUICK_OPTIONS, Math.max(LEAST_FIELDS, typed + 1));
  return Array.from({ length: fields }, (_, index) => options[index] ?? '');
}

function isTyped({ question, options }: QuickDraft): boolean {
  return [question, ...options].some((text) => text.trim() !== '');
}

export function QuickPollDialog() {
  const { words, format } = useTexts();
  const now = useAppNow();
  const [draft, setDraft] = useState<QuickDraft>({
    question: '',
    options: withRoom([]),
    maxMarks: 1,
  });
  const [isTried, setTried] = useState(false);
  /** Why the last list that was pasted was not taken. */
  const [refusal, setRefusal] = useState<PasteRefusal | null>(null);
  /** The field with the keyboard: 0 the question, 1 … the options. */
  const [place, setPlace] = useState(0);
  const { quick } = words.rounds;
  const problem = quickProblem(draft);
  const make = () => {
    setTried(true);
    if (problem) {
      setPlace(placeOf(problem, draft));
      return;
    }
    now().openDialog(null);
    void now().addQuickPoll(draft);
  };
  const setOption = (index: number, text: string) => {
    setRefusal(null);
    const options = draft.options.map((option, own) => (own === index ? text : option));
    setDraft({ ...draft, options: withRoom(options) });
  };
  /** Puts a pasted list where the field `place` is, 0 being the question; what is too much is not pasted at all. */
  const paste = (at: number, text: string): boolean => {
    const pasted = withPasted(draft, at, text, {
      options: QUICK_OPTIONS,
      characters: MOST_CHARACTERS,
    });
    if (!pasted) return false;
    setRefusal(pasted.ok ? null : pasted.error);
    if (pasted.ok) {
      setDraft({ ...draft, ...pasted.value, options: withRoom(pasted.value.options) });
      setPlace(Math.min(pasted.value.next, QUICK_OPTIONS));
    }
    return true;
  };
  const goOn = (index: number) => {
    const isLast = index === draft.options.length - 1;
    if (isLast || draft.options[index]?.trim() === '') make();
    else setPlace(index + 2);
  };
  return (
    <TaskDialog
      cancel={words.common.cancel}
      onClose={() => now().openDialog(null)}
      escapeAsks={isTyped(draft) ? words.common.escapeAsks : null}
      title={quick.title}
      action={quick.make}
      onAction={make}
    >
      <div className="quick-poll">
        <LineField
          label={quick.question}
          text={draft.question}
          hasKeyboard={place === 0}
          onText={(question) => setDraft({ ...draft, question })}
          onFocus={() => setPlace(0)}
          onEnter={() => setPlace(1)}
          onPaste={(text) => paste(0, text)}
        />
        {draft.options.map((option, index) => (
          <LineField
            key={index}
            label={quick.option(index + 1)}
            text={option}
            hasKeyboard={place === index + 1}
            onText={(text) => setOption(index, text)}
            onFocus={() => setPlace(index + 1)}
            onEnter={() => goOn(index)}
            onPaste={(text) => paste(index + 1, text)}
          />
        ))}
        <Marks draft={draft} onMarks={(maxMarks) => setDraft({ ...draft, maxMarks })} />
        <p className="quiet">{quick.hint}</p>
        <div role="status">
          {alikeTexts(draft.options).map((numbers) => (
            <p key={numbers.join()} className="message is-notice">
              {quick.isDouble(format.list(numbers.map(String)))}
            </p>
          ))}
        </div>
        {refusal && (
          <p className="field-problem" role="alert">
            {refusalWords(refusal, words, format)}
          </p>
        )}
        {isTried && problem && (
          <p className="field-problem" role="alert">
            {problemWords(problem, words)}
          </p>
        )}
      </div>
    </TaskDialog>
  );
}

function Marks({
  draft,
  onMarks,
}: {
  readonly draft: QuickDraft;
  readonly onMarks: (maxMarks: number) => void;
}) {
  const { quick } = useWords().rounds;
  const typed = draft.options.filter((option) => option.trim() !== '').length;
  const most = Math.max(LEAST_FIELDS, typed);
  return (
    <ChoiceGroup
      label={quick.marks}
      choices={Array.from({ length: most }, (_, index) => ({
        value: String(index + 1),
        label: quick.marksCount(index + 1),
      }))}
      value={String(draft.maxMarks)}
      onChoose={(value) => onMarks(Number(value))}
    />
  );
}

/** The field that has a problem. */
function placeOf(problem: QuickProblem, { options }: QuickDraft): number {
  switch (problem.kind) {
    case 'no-question':
      return 0;
    case 'too-few':
      return 1 + options.findIndex((option) => option.trim() === '');
    default:
      return assertNever(problem);
  }
}

function problemWords(problem: QuickProblem, { rounds: { quick } }: Dictionary): string {
  switch (problem.kind) {
    case 'no-question':
      return quick.noQuestion;
    case 'too-few':
      return quick.tooFew;
    default:
      return assertNever(problem);
  }
}

function refusalWords(refusal: PasteRefusal, { wording }: Dictionary, format: Format): string {
  switch (refusal.kind) {
    case 'too-many':
      return wording.pastedTooMany(format.number(refusal.options), refusal.most);
    case 'too-long':
      return wording.pastedTooLong(refusal.line, refusal.most);
    default:
      return assertNever(refusal);
  }
}

/** A text field from which Enter goes on to the next, and which takes the focus when its turn comes. */
function LineField({
  label,
  text,
  hasKeyboard,
  onText,
  onFocus,
  onEnter,
  onPaste,
}: {
  readonly label: string;
  readonly text: string;
  readonly hasKeyboard: boolean;
  readonly onText: (text: string) => void;
  readonly onFocus: () => void;
  readonly onEnter: () => void;
  /** Takes a pasted text that is a list; false leaves it to the field. */
  readonly onPaste: (text: string) => boolean;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasKeyboard) input.current?.focus();
  }, [hasKeyboard]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        value={text}
        maxLength={MOST_CHARACTERS}
        autoComplete="off"
        onFocus={onFocus}
        onChange={(event) => onText(event.currentTarget.value)}
        onPaste={(event) => {
          if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (!event.repeat) onEnter();
        }}
      />
    </div>
  );
}

/** A question before something that the room sees or that can't be undone. Esc and «Annullér» change nothing. */
import { assertNever } from '../../../shared/lib/assert-never';
import { Dialog } from '../../components/dialog';
import { DialogFoot } from '../../components/dialog';
import type { Question } from '../../store/core/question';
import { useApp, useAppNow, useTexts } from '../../store/react/store-context';
import type { Asked, Asking, Side } from './question-view';
import { askChanged, askDelete, askDiffers, askLost, askSwitch } from './library-questions';
import {
  askMethod,
  askRebase,
  askRecountAgain,
  askRedoClosed,
  askReset,
  askRevealMissing,
  askShowFew,
  askUndoClosed,
  askUnfinishedPass,
  askRehearse,
} from './round-questions';

function askedFor(question: Question, asking: Asking): Asked {
  switch (question.kind) {
    case 'reset':
      return askReset(question, asking);
    case 'reveal-missing':
      return askRevealMissing(question, asking);
    case 'show-few':
      return askShowFew(question, asking);
    case 'undo-closed':
      return askUndoClosed(question, asking);
    case 'redo-closed':
      return askRedoClosed(question, asking);
    case 'close-unfinished-pass':
      return askUnfinishedPass(question, asking);
    case 'method':
      return askMethod(question, asking);
    case 'recount-again':
      return askRecountAgain(question, asking);
    case 'rebase-breach':
      return askRebase(question, asking);
    case 'delete':
      return askDelete(question, asking);
    case 'switch':
      return askSwitch(question, asking);
    case 'file-differs':
      return askDiffers(question, asking);
    case 'rehearse':
      return askRehearse(question, asking);
    case 'file-changed':
      return askChanged(question, asking);
    case 'lost':
      return askLost(question, asking);
    default:
      return assertNever(question);
  }
}

export function QuestionDialog() {
  const { words, format } = useTexts();
  const now = useAppNow();
  const question = useApp((state) => state.question);
  if (!question) return null;
  const asked = askedFor(question, { state: now(), words, format });
  const close = () => now().ask(null);
  return (
    <Dialog title={asked.title} onClose={close}>
      {asked.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {asked.sides.length > 0 && <Sides sides={asked.sides} />}
      <DialogFoot>
        <button type="button" className="button is-plain" autoFocus onClick={close}>
          {words.common.cancel}
        </button>
        {asked.answers.map(({ label, kind, run }) => (
          <button
            key={label}
            type="button"
            className={`button is-${kind}`}
            onClick={() => {
              close();
              run(now());
            }}
          >
            {label}
          </button>
        ))}
      </DialogFoot>
    </Dialog>
  );
}

function Sides({ sides }: { readonly sides: readonly Side[] }) {
  return (
    <dl className="dialog-sides">
      {sides.map(({ name, facts }) => (
        <div key={name}>
          <dt>{name}</dt>
          {facts.map((fact) => (
            <dd key={fact}>{fact}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A question before something that the room sees or that can't be undone. Esc and «Annullér» change nothing. */
import { assertNever } from '../../../shared/lib/assert-never';
import { Button } from '../../components/button';
import { Dialog, DialogFoot } from '../../components/overlays/dialog';
import type { Question } from '../../store/core/question';
import { useApp, useAppNow, useTexts } from '../../store/react/store-context';
import type { QuestionView, QuestionContext, Side } from './question-view';
import { askCopyUnseen, askExportUnseen } from './export-questions';
import { askOpenDoubtful } from './opening-question';
import { askChanged, askDelete, askDiffers, askLost, askSwitch } from './library-questions';
import {
  askLeaveCodes,
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

function viewOf(question: Question, context: QuestionContext): QuestionView {
  switch (question.kind) {
    case 'reset':
      return askReset(question, context);
    case 'open-doubtful':
      return askOpenDoubtful(question, context);
    case 'reveal-missing':
      return askRevealMissing(question, context);
    case 'show-few':
      return askShowFew(question, context);
    case 'export-unseen':
      return askExportUnseen(question, context);
    case 'copy-unseen':
      return askCopyUnseen(question, context);
    case 'undo-closed':
      return askUndoClosed(question, context);
    case 'redo-closed':
      return askRedoClosed(question, context);
    case 'close-unfinished-pass':
      return askUnfinishedPass(question, context);
    case 'method':
      return askMethod(question, context);
    case 'leave-codes':
      return askLeaveCodes(question, context);
    case 'recount-again':
      return askRecountAgain(question, context);
    case 'rebase-breach':
      return askRebase(question, context);
    case 'delete':
      return askDelete(question, context);
    case 'switch':
      return askSwitch(question, context);
    case 'file-differs':
      return askDiffers(question, context);
    case 'rehearse':
      return askRehearse(question, context);
    case 'file-changed':
      return askChanged(question, context);
    case 'lost':
      return askLost(question, context);
    default:
      return assertNever(question);
  }
}

export function QuestionDialog() {
  const { words, format } = useTexts();
  const now = useAppNow();
  const question = useApp((state) => state.question);
  if (!question) return null;
  const view = viewOf(question, { state: now(), words, format });
  const close = () => now().ask(null);
  return (
    <Dialog title={view.title} onClose={close}>
      {view.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {view.sides.length > 0 && <Sides sides={view.sides} />}
      <DialogFoot>
        <Button autoFocus onClick={close}>
          {words.common.cancel}
        </Button>
        {view.answers.map(({ label, kind, run }) => (
          <Button
            key={label}

            kind={kind}
            onClick={() => {
              close();
              run(now());
            }}
          >
            {label}
          </Button>
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
          {facts.map((fact, index) => (
            <dd key={index}>{fact}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

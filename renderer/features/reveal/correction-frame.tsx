/** What every dialog that replaces an entry has around its fields: the name of the entry, what is wrong, and saving. */
import type { ReactNode } from 'react';
import type { Entry } from '../../../shared/domain/entry/entry';
import type { Frozen } from '../../../shared/domain/round/round';
import { Dialog } from '../../components/dialog';
import { DialogFoot } from '../../components/dialog-foot';
import {
  useApp,
  useAppNow,
  useFormat,
  useSession,
  useWords,
} from '../../store/react/store-context';
import { entryName } from './entry-words';

interface Props {
  readonly entry: Entry;
  readonly frozen: Frozen;
  /** Why the new numbers are refused or doubtful, in words. */
  readonly problems: readonly string[];
  /** True once saving was tried and the problems are such that the facilitator may overrule. */
  readonly canOverrule?: boolean;
  readonly onSave: (isSure: boolean) => void;
  readonly children: ReactNode;
}

export function CorrectionFrame(props: Props) {
  const { entry, frozen, problems, canOverrule = false, onSave, children } = props;
  const words = useWords();
  const format = useFormat();
  const { entries } = useSession();
  const now = useAppNow();
  const language = useApp((state) => state.language);
  const { correct: say } = words.rounds;
  const close = () => now().openSheet(null);
  return (
    <Dialog
      title={say.title(entryName(entry, { entries, frozen, words, format, language }))}
      onClose={close}
    >
      {children}
      <DialogFoot problems={problems}>
        <button type="button" className="button is-plain" onClick={close}>
          {words.common.cancel}
        </button>
        {canOverrule && (
          <button type="button" className="button is-danger" onClick={() => onSave(true)}>
            {say.saveAnyway}
          </button>
        )}
        <button type="button" className="button is-primary" onClick={() => onSave(false)}>
          {say.save}
        </button>
      </DialogFoot>
    </Dialog>
  );
}

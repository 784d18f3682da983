/** A programme that is pasted into the «drejebog», or a line of it that is typed; and what is said of it until an undo takes it back. */
import type { ClipboardEvent, ReactNode } from 'react';
import { pastedLines } from '../../../shared/domain/poll/pasted-list';
import { rowsRefusalWords } from '../../kinds/parts/rows-refusal-words';
import { useApp, useTexts } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';

interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

const LONGEST_TOLD = 24;

interface Programme {
  /** For the list of items, each with `data-item`: what is pasted at an item comes below it, in the empty last line at the end. */
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Adds a typed line at the end. Resolves with false if it was not taken. */
  readonly add: (line: string) => Promise<boolean>;
  readonly said: ReactNode;
}

/** As much of a title as tells which item it is. */
function cut(title: string): string {
  return title.length > LONGEST_TOLD ? `${title.slice(0, LONGEST_TOLD).trimEnd()} …` : title;
}

export function useProgramme(): Programme {
  const texts = useTexts();
  const { prepare } = texts.words;
  const addProgramme = useApp((state) => state.addProgramme);
  const [said, setSaid] = useRenewed<Said | null>(() => null);
  const put = async (text: string, afterId: string | null): Promise<boolean> => {
    const done = await addProgramme(text, afterId);
    if (!done.ok) {
      const { error } = done;
      setSaid(error && { text: rowsRefusalWords(error, texts), isWrong: true });
      return false;
    }
    const { items, other } = done.value;
    const notes = [
      ...(items > 1 || afterId !== null ? [prepare.programme.inserted(items)] : []),
      ...(other
        ? [prepare.programme.otherStart(cut(other.title), other.written, other.planned)]
        : []),
    ];
    setSaid(notes.length === 0 ? null : { text: notes.join(' '), isWrong: false });
    return true;
  };
  return {
    onPaste: (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const text = event.clipboardData.getData('text/plain');
      const lines = pastedLines(text).length;
      // A single line is left to the field: it becomes an item by Enter.
      const isField = target.matches('input');
      if (lines === 0 || (isField && lines === 1)) return;
      event.preventDefault();
      void put(text, target.closest<HTMLElement>('[data-item]')?.dataset.item ?? null);
    },
    add: (line) => put(line, null),
    said: (
      <div role={said?.isWrong ? 'alert' : 'status'}>
        {said && (
          <p className={said.isWrong ? 'agenda-said field-problem' : 'agenda-said quiet'}>
            {said.text}
          </p>
        )}
      </div>
    ),
  };
}

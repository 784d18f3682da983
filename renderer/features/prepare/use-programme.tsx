/** A programme that is pasted into the «drejebog», or a line of it that is typed; and what is said of it until an undo takes it back. */
import { useEffect, useEffectEvent, type ClipboardEvent, type ReactNode } from 'react';
import { pastedLines } from '../../../shared/domain/poll/pasted-list';
import { rowsRefusalWords } from '../../kinds/parts/rows-refusal-words';
import { useApp, useAppNow, useSession, useTexts } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';

interface Said {
  readonly text: string;
  readonly isWrong: boolean;
  /** The item that was chosen then: at another it is said no more. */
  readonly itemId: string;
}

const LONGEST_TOLD = 24;
const MOST_TOLD = 3;

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
  const { programme } = prepare;
  const addProgramme = useApp((state) => state.addProgramme);
  const [said, setSaid] = useRenewed<Said | null>(() => null);
  const now = useAppNow();
  const { workshop, position } = useSession();
  /** The first of several, in quotes. */
  const told = (titles: readonly string[]): string => {
    const first = titles.slice(0, MOST_TOLD).map((title) => programme.quoted(cut(title)));
    return titles.length > MOST_TOLD ? `${first.join(', ')} …` : `${texts.format.list(first)}.`;
  };
  const chosen = (): string => now().session?.position.agendaItemId ?? '';
  const put = async (text: string, afterId: string | null): Promise<boolean> => {
    const done = await addProgramme(text, afterId);
    if (!done.ok) {
      const { error } = done;
      setSaid(error && { text: rowsRefusalWords(error, texts), isWrong: true, itemId: chosen() });
      return false;
    }
    const { items, polls, greeting, other } = done.value;
    const notes = [
      ...(items > 1 || afterId !== null ? [programme.inserted(items)] : []),
      ...(polls > 0 ? [programme.polls(polls)] : []),
      ...(greeting.length > 0 ? [programme.greeting(greeting.length, told(greeting))] : []),
      ...(other ? [programme.otherStart(cut(other.title), other.written, other.planned)] : []),
    ];
    setSaid(
      notes.length === 0 ? null : { text: notes.join(' '), isWrong: false, itemId: chosen() },
    );
    return true;
  };
  usePasteAnywhere(workshop.agenda.length === 0, (text) => void put(text, null));
  const isSaid = said !== null && said.itemId === position.agendaItemId;
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
      <div role={isSaid && said.isWrong ? 'alert' : 'status'}>
        {isSaid && (
          <p className={said.isWrong ? 'agenda-said field-problem' : 'agenda-said quiet'}>
            {said.text}
          </p>
        )}
      </div>
    ),
  };
}

/** While `isOn`: hands over what is pasted where no field takes it, since an empty page is where one tries first. */
function usePasteAnywhere(isOn: boolean, take: (text: string) => void): void {
  const onPaste = useEffectEvent((event: globalThis.ClipboardEvent) => {
    const { target } = event;
    const isField = target instanceof Element && target.matches('input, textarea');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isBehind = document.querySelector('dialog[open]') !== null;
    if (event.defaultPrevented || isField || isBehind || pastedLines(text).length === 0) return;
    event.preventDefault();
    take(text);
  });
  useEffect(() => {
    if (!isOn) return;
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [isOn]);
}

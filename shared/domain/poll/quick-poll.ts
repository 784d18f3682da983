/** Quick polls («hurtig afstemning»): a choice that is made while the room waits, from nothing but the typed text. */
import type { LocalText, WorkshopLanguage } from '../../lib/language';
import { visibleText } from '../../lib/visible-text';
import type { ChoicePoll } from '../kinds/choice/choice-poll';

/** What the facilitator has typed into the fields. */
export interface QuickDraft {
  readonly question: string;
  /** Blank ones do not count. */
  readonly options: readonly string[];
  /** Marks each participant may set, 1 …; at most as many as there are options. */
  readonly maxMarks: number;
}

export type QuickProblem = { readonly kind: 'no-question' } | { readonly kind: 'too-few' };

interface QuickWords {
  readonly instruction: (maxMarks: number) => string;
}

const LEAST_OPTIONS = 2;

/** The first reason why it can't be asked yet; null if there is none. Options that read alike are told, and never refused. */
export function quickProblem({ question, options }: QuickDraft): QuickProblem | null {
  if (visibleText(question) === '') return { kind: 'no-question' };
  return options.filter((option) => visibleText(option) !== '').length < LEAST_OPTIONS
    ? { kind: 'too-few' }
    : null;
}

/** The poll, with the same words in both languages; null while there is a problem. */
export function quickPoll(
  draft: QuickDraft,
  id: string,
  words: Readonly<Record<WorkshopLanguage, QuickWords>>,
): ChoicePoll | null {
  if (quickProblem(draft)) return null;
  const titles = draft.options.map(visibleText).filter((option) => option !== '');
  const maxMarks = Math.max(1, Math.min(draft.maxMarks, titles.length));
  return {
    kind: 'choice',
    id,
    title: alike(visibleText(draft.question)),
    instruction: { da: words.da.instruction(maxMarks), en: words.en.instruction(maxMarks) },
    options: titles.map((title, index) => ({
      id: `option-${index + 1}`,
      title: alike(title),
      explanation: alike(''),
      verbatim: false,
      sources: [],
    })),
    maxMarks,
    baseKind: 'voters',
    editorNote: null,
  };
}

function alike(text: string): LocalText {
  return { da: text, en: text };
}

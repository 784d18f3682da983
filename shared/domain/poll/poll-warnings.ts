/** What a facilitator should know of a poll before the day. None of it stops anybody. */
import { localize, type WorkshopLanguage } from '../../lib/language';
import { TEXT_LIMITS } from '../limits/limits';
import type { KindWarning } from '../kinds/poll-rules';
import { alikeRows } from './alike';
import { rowsOf } from './cell';
import { kindOf, type Poll } from './poll';

/** `rows` are numbers of options or statements, 1 first. */
export type PollWarning =
  | KindWarning
  | { readonly kind: 'alike'; readonly rows: readonly number[] }
  /** Too long to be read from the back row. */
  | { readonly kind: 'too-long'; readonly rows: readonly number[]; readonly most: number }
  | { readonly kind: 'long-question'; readonly most: number }
  /** Words that a new poll begins with, which nobody has written over. */
  | { readonly kind: 'unwritten'; readonly rows: readonly number[] }
  | { readonly kind: 'unwritten-question' }
  /** Not a question yet. */
  | { readonly kind: 'too-few'; readonly least: number }
  /** More than fit one slide. */
  | { readonly kind: 'many'; readonly rows: number };

/** More options than one slide shows at once. */
const MANY = 12;

/** What a new poll begins with, in the language of the workshop (`text/…/prepare/prepare.ts`). */
export interface Unwritten {
  readonly questions: readonly string[];
  readonly rows: readonly string[];
}

/** All warnings of a poll whose texts are read in `language`, in the order of their importance. */
export function pollWarnings(
  poll: Poll,
  language: WorkshopLanguage,
  unwritten: Unwritten,
): readonly PollWarning[] {
  const { leastRows, mostCharacters, warningsOf } = kindOf(poll).editing;
  const question = localize(poll.title, language);
  const wordings = rowsOf(poll).map(({ wording }) => localize(wording, language));
  const rowsWhere = (test: (text: string) => boolean): readonly number[] =>
    wordings.flatMap((text, index) => (test(text) ? [index + 1] : []));
  const some = (warning: PollWarning & { readonly rows: readonly number[] }) =>
    warning.rows.length > 0 ? [warning] : [];
  const most = mostCharacters;
  return [
    ...(unwritten.questions.includes(question) ? [{ kind: 'unwritten-question' } as const] : []),
    ...some({ kind: 'unwritten', rows: rowsWhere((text) => unwritten.rows.includes(text)) }),
    ...(wordings.length < leastRows ? [{ kind: 'too-few', least: leastRows } as const] : []),
    ...alikeRows(poll, language).map((rows) => ({ kind: 'alike', rows }) as const),
    ...(question.length > TEXT_LIMITS.pollTitle.typed
      ? [{ kind: 'long-question', most: TEXT_LIMITS.pollTitle.typed } as const]
      : []),
    ...some({ kind: 'too-long', rows: rowsWhere((text) => text.length > most), most }),
    ...(wordings.length > MANY ? [{ kind: 'many', rows: wordings.length } as const] : []),
    ...warningsOf(poll, language),
  ];
}

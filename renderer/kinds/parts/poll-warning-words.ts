/** What «Før dagen» says of a poll, in the editor and in the pre-flight check. */
import { pollWarnings, type PollWarning } from '../../../shared/domain/poll/poll-warnings';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { WorkshopLanguage } from '../../../shared/lib/language';
import type { Dictionary } from '../../../shared/text/dictionary';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Format } from '../../../shared/lib/format';
import { unwrittenIn } from './unwritten';

/** Whether it is said again on the day, because the room will see it. That options are alike is said of the papers there. */
const MATTERS_ON_THE_DAY = {
  'unwritten-question': true,
  unwritten: true,
  'too-few': true,
  'long-question': true,
  'too-long': true,
  many: true,
  'no-dont-know': true,
  'box-only': true,
  alike: false,
  'double-barrelled': false,
} as const satisfies Readonly<Record<PollWarning['kind'], boolean>>;

/** All warnings of the poll, as sentences; `words` and `format` are the interface's, `language` is the workshop's. */
export function warningSentences(
  poll: Poll,
  language: WorkshopLanguage,
  { words, format }: { readonly words: Dictionary; readonly format: Format },
): readonly string[] {
  return pollWarnings(poll, language, unwrittenIn(language)).map((warning) =>
    sentenceOf(warning, words.prepare.warnings, format),
  );
}

/** Those that matter on the day. */
export function sentencesForTheDay(
  poll: Poll,
  language: WorkshopLanguage,
  { words, format }: { readonly words: Dictionary; readonly format: Format },
): readonly string[] {
  return pollWarnings(poll, language, unwrittenIn(language))
    .filter(({ kind }) => MATTERS_ON_THE_DAY[kind])
    .map((warning) => sentenceOf(warning, words.prepare.warnings, format));
}

function sentenceOf(
  warning: PollWarning,
  words: Dictionary['prepare']['warnings'],
  format: Format,
): string {
  const numbers = 'rows' in warning && typeof warning.rows !== 'number' ? warning.rows : [];
  const listed = format.list(numbers.map(String));
  switch (warning.kind) {
    case 'unwritten-question':
      return words.unwrittenQuestion;
    case 'unwritten':
      return words.unwritten(listed);
    case 'too-few':
      return words.tooFew(warning.least);
    case 'alike':
      return words.alike(listed);
    case 'long-question':
      return words.longQuestion(warning.most);
    case 'too-long':
      return words.tooLong(listed, warning.most);
    case 'many':
      return words.many(warning.rows);
    case 'double-barrelled':
      return words.doubleBarrelled(listed);
    case 'box-only':
      return words.boxOnly(warning.most);
    case 'no-dont-know':
      return words.noDontKnow;
    default:
      return assertNever(warning);
  }
}

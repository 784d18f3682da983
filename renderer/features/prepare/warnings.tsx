/** «Før dagen»: what of a poll should be looked at before the conference. */
import { oldPapers } from '../../../shared/domain/edition/papers';
import { pollWarnings, type PollWarning } from '../../../shared/domain/poll/poll-warnings';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { Dictionary } from '../../../shared/text/dictionary';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Format } from '../../../shared/lib/format';
import { unwrittenIn } from '../../kinds/parts/unwritten';
import { useSession, useTexts } from '../../store/react/store-context';

export function Warnings({ poll }: { readonly poll: Poll }) {
  const { words, format } = useTexts();
  const { prepare } = words;
  const session = useSession();
  const { language } = session.workshop;
  const old = oldPapers(session).find((paper) => paper.poll.id === poll.id);
  const sentences = [
    ...pollWarnings(poll, language, unwrittenIn(language)).map((warning) =>
      warningWords(warning, prepare.warnings, format),
    ),
    ...(old ? [prepare.warnings.oldPaper(old.printed, old.current)] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <section className="message is-notice" aria-label={prepare.warningsHeading} role="status">
      <strong>{prepare.warningsHeading}</strong>
      <ul className="warnings">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function warningWords(
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

/** What a ballot says, as the typist would type it: «1 4 7», «blank», «ugyldig»; a full stop is a question without an answer. */
import type { BallotContent } from '../../../../shared/domain/ballot/ballot';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Dictionary } from '../../../../shared/text/dictionary';
import { consoleKindOf } from '../../../kinds/console-kinds';

/** `content` null: no ballot at all. */
export function contentWords(
  poll: Poll,
  content: BallotContent | null,
  { secondPass }: Dictionary,
): string {
  if (!content) return secondPass.none;
  if (content.isSpoiled) return secondPass.spoiled;
  if (content.marks.length === 0) return secondPass.blank;
  return consoleKindOf(poll).ballots.keysOf(poll, new Set(content.marks));
}

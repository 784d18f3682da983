/** What a ballot says, as the typist would type it: «1 4 7», «blank», «ugyldig»; a full stop is a question without an answer. */
import type { BallotContent } from '../../../../shared/domain/ballot/ballot';
import { ballotKeyOf } from '../../../../shared/domain/kinds/ballot-keys';
import { choiceCell } from '../../../../shared/domain/kinds/choice/choice-poll';
import { scaleCell } from '../../../../shared/domain/kinds/scale/scale-poll';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Dictionary } from '../../../../shared/text/dictionary';

/** `content` null: no ballot at all. */
export function contentWords(
  poll: Poll,
  content: BallotContent | null,
  { secondPass }: Dictionary,
): string {
  if (!content) return secondPass.none;
  if (content.isSpoiled) return secondPass.spoiled;
  if (content.marks.length === 0) return secondPass.blank;
  const marks = new Set(content.marks);
  if (poll.kind === 'choice') {
    return poll.options
      .flatMap(({ id }, index) => (marks.has(choiceCell(id)) ? [ballotKeyOf(index) ?? '–'] : []))
      .join(' ');
  }
  const values = [0, ...poll.scale.steps.map(({ value }) => value)];
  return poll.statements
    .map(({ id }) => values.find((value) => marks.has(scaleCell(id, value))) ?? '.')
    .join(' ');
}

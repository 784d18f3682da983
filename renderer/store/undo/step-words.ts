/** A step that can be undone, in words. */
import type { StepName } from '../../../shared/domain/undo/undo-step';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import { localize, type Language } from '../../../shared/lib/language';

/** In a few words, for a button: «Titel ændret». */
export function shortStepWords(name: StepName, { undo }: Dictionary): string {
  const { steps, fields } = undo;
  switch (name.kind) {
    case 'table-slip':
    case 'table-answer':
      return steps.slip(name.table);
    case 'table-removed':
      return steps.removed(name.table);
    case 'new-round':
      return steps.newRound;
    case 'added-poll':
      return steps.addedPoll;
    case 'removed-poll':
      return steps.removedPoll;
    case 'workshop':
      return 'part' in name ? undo.minutes[name.part] : fields[name.field];
    case 'hands':
    case 'majority':
    case 'totals':
    case 'entries':
    case 'simulated':
    case 'countdown':
    case 'ballots':
    case 'method':
    case 'poll':
      return steps[name.kind];
    default:
      return assertNever(name);
  }
}

/** With the title of the poll that it is about. */
export function stepWords(name: StepName, words: Dictionary, language: Language): string {
  const short = shortStepWords(name, words);
  return 'title' in name ? words.undo.ofPoll(short, localize(name.title, language)) : short;
}

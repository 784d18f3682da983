/** A question as the dialog shows it: what will happen, and the possible answers. */
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Format } from '../../../shared/lib/format';
import type { AppState } from '../../store/core/app-state';

export interface Answer {
  readonly label: string;
  /** `danger`: something is lost for good. */
  readonly kind: 'primary' | 'plain' | 'danger';
  /** Runs within the click, so that the browser lets it open file dialogs. */
  readonly run: (state: AppState) => void;
}

export interface QuestionView {
  readonly title: string;
  /** Its paragraphs. */
  readonly text: readonly string[];
  /** What stands side by side to choose from; empty where there is nothing to compare. */
  readonly sides: readonly Side[];
  /** All answers but «Annullér», which every question has; the likeliest last. */
  readonly answers: readonly Answer[];
}

export interface Side {
  readonly name: string;
  readonly facts: readonly string[];
}

/** What the words of a question are made from. */
export interface QuestionContext {
  /** The state in which it is asked. */
  readonly state: AppState;
  readonly words: Dictionary;
  readonly format: Format;
}

/** A question with one answer. */
export function yesOrNo(title: string, text: string, answer: Answer): QuestionView {
  return { title, text: [text], sides: [], answers: [answer] };
}

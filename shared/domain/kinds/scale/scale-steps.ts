/** A scale of the facilitator's own: its steps are written, pasted, moved and taken away. Values run 1, 2 … again after each change. */
import { movedTo } from '../../../lib/arrange';
import type { LocalText } from '../../../lib/language';
import { err, ok, type Result } from '../../../lib/result';
import { visibleText } from '../../../lib/visible-text';
import { PACK_TEXT_LIMITS, POLL_LIMITS } from '../../limits/limits';
import { NO_TEXT } from '../provenance';
import { hasDontKnow, type AnswerScale } from './scale-poll';

/** The id of every scale that a facilitator made of a pack's. */
const OWN_SCALE_ID = 'own-scale';

/** Why a list is not taken for steps; then nothing of it is. */
export type StepsRefusal =
  /** With it there would be `steps`. */
  | { readonly kind: 'too-many'; readonly steps: number; readonly most: number }
  /** Line `line` of it, 1 first, has too many characters. */
  | { readonly kind: 'too-long'; readonly line: number; readonly most: number };

const { steps: STEPS } = POLL_LIMITS;

/** The scale as one of the facilitator's own, with `change` in it. What else there is of it stays. */
export function ownScale(scale: AnswerScale, change: Partial<AnswerScale> = {}): AnswerScale {
  return { ...scale, id: OWN_SCALE_ID, ...change };
}

/** The scale with `texts` as its steps from the step `at` on, 0 first: in the last place they are added, in the first they are all. */
export function withStepsFrom(
  scale: AnswerScale,
  at: number,
  texts: readonly string[],
): Result<AnswerScale, StepsRefusal> {
  const written = texts.map(visibleText).filter((text) => text !== '');
  if (written.length === 0) return ok(scale);
  const long = written.findIndex((text) => text.length > PACK_TEXT_LIMITS.step);
  if (long >= 0) return err({ kind: 'too-long', line: long + 1, most: PACK_TEXT_LIMITS.step });
  const kept = scale.steps.slice(0, at).map(({ label }) => label);
  const count = kept.length + written.length;
  if (count > STEPS.most) return err({ kind: 'too-many', steps: count, most: STEPS.most });
  if (count < STEPS.least) return ok(scale);
  return ok(withLabels(scale, [...kept, ...written.map((text) => ({ da: text, en: text }))]));
}

/** The scale without its step `index`, 0 first; as it is if there would be too few. */
export function withoutStep(scale: AnswerScale, index: number): AnswerScale {
  const labels = labelsOf(scale).filter((_, place) => place !== index);
  const isSame = labels.length === scale.steps.length;
  return isSame || labels.length < STEPS.least ? scale : withLabels(scale, labels);
}

/** The scale with its step `from` at the place `to`, both 0 first. */
export function withStepMoved(scale: AnswerScale, from: number, to: number): AnswerScale {
  const labels = labelsOf(scale);
  const moved = movedTo(labels, from, to);
  return moved === labels ? scale : withLabels(scale, moved);
}

/** The scale with other words for its step `index`, 0 first. */
export function withStepWords(scale: AnswerScale, index: number, label: LocalText): AnswerScale {
  const steps = scale.steps.map((step, place) => (place === index ? { ...step, label } : step));
  return ownScale(scale, { steps });
}

/** The scale with «Ved ikke» in these words among its answers; null for without. */
export function withDontKnow(scale: AnswerScale, words: LocalText | null): AnswerScale {
  return hasDontKnow(scale) === (words !== null)
    ? scale
    : ownScale(scale, { dontKnow: words ?? NO_TEXT });
}

function labelsOf({ steps }: AnswerScale): readonly LocalText[] {
  return steps.map(({ label }) => label);
}

function withLabels(scale: AnswerScale, labels: readonly LocalText[]): AnswerScale {
  const steps = labels.map((label, index) => ({ value: index + 1, label }));
  return ownScale(scale, { steps });
}

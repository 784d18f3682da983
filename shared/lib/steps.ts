/**
 * Long work in steps, so that a page can breathe between them. After each step it says how much of it is done, 0 … 1; at the end
 * it gives its outcome. Who has no page to keep alive takes all steps at once.
 */
export type Steps<Outcome> = Generator<number, Outcome, void>;

/** The outcome, all steps taken at once. */
export function finish<Outcome>(steps: Steps<Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The work as a part of a longer one, which stands at `from` before it and at `to` after it. */
export function* partOfWork<Outcome>(
  from: number,
  to: number,
  steps: Steps<Outcome>,
): Steps<Outcome> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

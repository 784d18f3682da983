/**
 * Long work in steps, so that a page can react between them. Each step yields how much is done, 0 … 1; at the
 * end the work returns its outcome. Code without a page takes all steps at once.
 */
export type Steps<Outcome> = Generator<number, Outcome, void>;

/** Takes all steps at once and returns the outcome. */
export function finish<Outcome>(steps: Steps<Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The work as part of longer work whose progress is `from` before it and `to` after it. */
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

/** Memory for pure functions of things that never change: the answer is kept as long as the thing exists. */

/** The function, computed once per `key` object. Use it only where `key` is immutable. */
export function oncePer<Key extends object, Answer>(
  work: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const kept = known.get(key) ?? { answer: work(key) };
    known.set(key, kept);
    return kept.answer;
  };
}

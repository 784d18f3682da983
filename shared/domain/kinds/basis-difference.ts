/** The shape of what differs between two results, whatever it is that differs. */

export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** The difference `kind` where the two are not the same; none where they are. */
export function differing<K extends string, T>(
  kind: K,
  before: T,
  after: T,
): readonly (BeforeAfter<T> & { readonly kind: K })[] {
  return before === after ? [] : [{ kind, before, after }];
}

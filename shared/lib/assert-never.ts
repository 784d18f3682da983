/** Ends every switch over a union: the compiler proves that no case is missing; at run time it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

/** The method that a round on a poll begins with. */
import type { Method } from '../kinds/method';
import { kindOf, type Poll } from './poll';

/** The method `wished` if the poll's kind has it, else the first that it has. */
export function methodFor(poll: Poll, wished: Method = 'table-slip'): Method {
  const { methods } = kindOf(poll);
  return methods.includes(wished) ? wished : (methods[0] ?? wished);
}

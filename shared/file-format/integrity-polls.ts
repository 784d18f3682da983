/** Whether the parts of a poll fit together, the workshop's own or one that a round froze; its tables and roles. */
import type { AnswerScale, Poll } from '../domain/poll/poll';
import type { Role, Table } from '../domain/workshop/workshop';
import { duplicates, type Faults } from './integrity-faults';

export function* tableFaults(tables: readonly Table[]): Faults {
  yield* duplicates(
    'tables',
    tables.map(({ number }) => number),
  );
}

export function* roleFaults(roles: readonly Role[]): Faults {
  yield* duplicates(
    'roles',
    roles.map(({ id }) => id),
  );
}

export function* pollFaults(poll: Poll): Faults {
  const rows = poll.kind === 'choice' ? poll.options : poll.statements;
  yield* duplicates(
    'poll',
    rows.map(({ id }) => id),
  );
  if (poll.kind === 'scale') yield* scaleFaults(poll.scale);
  else if (poll.maxMarks > poll.options.length) yield 'poll: more marks than options';
}

/** The value is also the key that is typed, and the place on the scale: 1, 2 … */
function* scaleFaults({ steps }: AnswerScale): Faults {
  if (steps.some(({ value }, index) => value !== index + 1)) yield 'scale: steps out of order';
}

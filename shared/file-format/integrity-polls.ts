/** Whether the parts of a poll fit together, the workshop's own or one that a round froze; its tables and roles. */
import { rowsOf } from '../domain/poll/cell';
import { kindOf, type Poll } from '../domain/poll/poll';
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
  yield* duplicates(
    'poll',
    rowsOf(poll).map(({ id }) => id),
  );
  yield* kindOf(poll).faultsOf(poll);
}

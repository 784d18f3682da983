/** What a result by role leaves out, so that nobody reads, or computes, what few people voted. */
import type { GroupedResult } from '../domain/groups/group-results';
import type { Role } from '../domain/workshop/workshop';

export interface HiddenRole {
  readonly role: Role;
  /** Too few of the group voted; or a group of which too few voted could be computed from it. */
  readonly why: 'few-people' | 'tells-of-others';
}

export interface HiddenFigures {
  /** What fewer people voted is not shown. */
  readonly threshold: number;
  /** The roles without a single figure, in the order of the round's roles. */
  readonly roles: readonly HiddenRole[];
  /** The options or statements at which a role that is shown otherwise has no figure, by their ids. */
  readonly cells: readonly { readonly rowId: string; readonly role: Role }[];
}

/** Of a hidden role it reads only whether it is small. */
export function hiddenFigures({ groups, hidden, threshold }: GroupedResult): HiddenFigures {
  const roles = groups.filter(({ role }) => hidden.roles.has(role.id));
  const shown = groups.filter(({ role }) => !hidden.roles.has(role.id));
  return {
    threshold,
    roles: roles.map(({ role, people }) => ({
      role,
      why: people < threshold ? 'few-people' : 'tells-of-others',
    })),
    cells: [...hidden.cells].flatMap(([rowId, silent]) =>
      shown.flatMap(({ role }) => (silent.has(role.id) ? [{ rowId, role }] : [])),
    ),
  };
}

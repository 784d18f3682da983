/** Role names as they are typed: what is wrong with them, and the roles that result. */
import { localize, type Language, type LocalText, type WorkshopLanguage } from '../../lib/language';
import { err, ok, type Result } from '../../lib/result';
import { LIMITS, TEXT_LIMITS } from '../limits/limits';
import type { RowsRefusal } from '../poll/edit-rows';
import type { Role, Workshop } from './workshop';

/** Typed names by role id; a role that is missing keeps its stored name. */
export type RoleTexts = Readonly<Record<string, string>>;
export type RoleProblem = 'blank' | 'double';

/** The text in a role's field. */
export function roleText(role: Role, texts: RoleTexts, language: Language): string {
  return texts[role.id] ?? localize(role.name, language);
}

/**
 * What is wrong with a role's typed name; null if nothing is. If two names are the same, the role that
 * already had the name is right.
 */
export function roleProblem(
  role: Role,
  roles: readonly Role[],
  texts: RoleTexts,
  language: Language,
): RoleProblem | null {
  const typed = roleText(role, texts, language);
  if (typed.trim() === '') return 'blank';
  if (isAlike(typed, localize(role.name, language))) return null;
  const others = roles.filter(({ id }) => id !== role.id);
  return others.some((other) => isAlike(typed, roleText(other, texts, language))) ? 'double' : null;
}

/** What is wrong with the name of a new role; null if nothing is. */
export function newRoleProblem(
  name: string,
  roles: readonly Role[],
  language: Language,
): RoleProblem | null {
  if (name.trim() === '') return 'blank';
  return roles.some((role) => isAlike(name, localize(role.name, language))) ? 'double' : null;
}

/**
 * The workshop with the typed names that can be used; a role whose name can't be used keeps its old one.
 * Returns the same workshop if nothing changed.
 */
export function withRoleTexts(workshop: Workshop, texts: RoleTexts): Workshop {
  const { roles, language } = workshop;
  const named = roles.map((role) => {
    const typed = roleText(role, texts, language).trim();
    const isKept =
      typed === localize(role.name, language) || roleProblem(role, roles, texts, language) !== null;
    return isKept ? role : { ...role, name: renamed(role.name, typed, language) };
  });
  return named.every((role, index) => role === roles[index])
    ? workshop
    : { ...workshop, roles: named };
}

/** The workshop with one more role; the same workshop if it has the maximum, or if the name can't be used. */
export function withNewRole(workshop: Workshop, id: string, name: string): Workshop {
  const { roles, language } = workshop;
  const isRefused = newRoleProblem(name, roles, language) !== null;
  if (roles.length >= LIMITS.roles || isRefused) return workshop;
  const typed = name.trim();
  return { ...workshop, roles: [...roles, { id, name: { da: typed, en: typed } }] };
}

/** The workshop with a role for each name that is not there yet; refused as a whole if there is no room for them, or if a name is too long. */
export function withNewRoles(
  workshop: Workshop,
  names: readonly string[],
  newId: () => string,
): Result<Workshop, RowsRefusal> {
  const [most, longest] = [LIMITS.roles, TEXT_LIMITS.role.typed];
  const long = names.findIndex((name) => name.trim().length > longest);
  if (long >= 0) return err({ kind: 'too-long', line: long + 1, most: longest });
  const fresh = names.filter(
    (name, index) =>
      newRoleProblem(name, workshop.roles, workshop.language) === null &&
      !names.slice(0, index).some((earlier) => isAlike(earlier, name)),
  );
  const count = workshop.roles.length + fresh.length;
  if (count > most) return err({ kind: 'too-many', rows: count, most });
  return ok(fresh.reduce((current, name) => withNewRole(current, newId(), name), workshop));
}

/** A name that was the same in both languages stays the same in both. */
function renamed(name: LocalText, typed: string, language: WorkshopLanguage): LocalText {
  return name.da === name.en ? { da: typed, en: typed } : { ...name, [language]: typed };
}

function isAlike(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');
}

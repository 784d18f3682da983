/** Names of roles as they are typed: what can't be, and what becomes of it in both languages. */
import { describe, expect, it } from 'vitest';
import { newRoleProblem, roleProblem, withNewRole, withRoleTexts } from './role-names';
import { workshopOf } from '../testing/builders';
import { LIMITS } from '../limits/limits';
import { DEFAULT_ROLES, type Workshop } from './workshop';

const workshop = workshopOf([], { roles: DEFAULT_ROLES });
const [boss, field, staff] = ['chief-executive', 'head-of-field', 'head-of-staff'] as const;
const names = ({ roles }: Workshop) => roles.map(({ name }) => name.da);

function problemsOf(texts: Readonly<Record<string, string>>) {
  return DEFAULT_ROLES.map((role) => roleProblem(role, DEFAULT_ROLES, texts, 'da'));
}

describe('a typed name', () => {
  it('is refused where it is blank, or another role’s, in whatever letters', () => {
    expect(problemsOf({})).toEqual([null, null, null]);
    expect(problemsOf({ [boss]: '  ' })).toEqual(['blank', null, null]);
    expect(problemsOf({ [boss]: ' fagchef ' })).toEqual(['double', null, null]);
    expect(problemsOf({ [boss]: 'Chef', [staff]: 'chef' })).toEqual(['double', null, 'double']);
    expect(problemsOf({ [boss]: 'Fagchef', [field]: 'Områdechef' })).toEqual([null, null, null]);
  });

  it('leaves the name that stood there until it can be used', () => {
    expect(withRoleTexts(workshop, { [boss]: ' ' })).toBe(workshop);
    expect(withRoleTexts(workshop, { [boss]: 'Stabschef' })).toBe(workshop);
    const renamed = withRoleTexts(workshop, { [boss]: 'Stabschef', [field]: ' Områdechef ' });
    expect(names(renamed)).toEqual(['Direktør', 'Områdechef', 'Stabschef']);
  });

  it('changes the workshop’s language only, unless both languages said the same', () => {
    const [first] = withRoleTexts(workshop, { [boss]: 'Topchef' }).roles;
    expect(first?.name).toEqual({ da: 'Topchef', en: 'Director' });
    const added = withNewRole(workshop, 'new', ' IT-chef ');
    expect(added.roles[3]).toEqual({ id: 'new', name: { da: 'IT-chef', en: 'IT-chef' } });
    const renamed = withRoleTexts(added, { new: 'Digitaliseringschef' });
    expect(renamed.roles[3]?.name.en).toBe('Digitaliseringschef');
    expect(withRoleTexts(added, { new: 'IT-chef' })).toBe(added);
  });
});

describe('a new role', () => {
  it('is refused without a name of its own, and where each key is taken', () => {
    expect(newRoleProblem('', DEFAULT_ROLES, 'da')).toBe('blank');
    expect(newRoleProblem('DIREKTØR', DEFAULT_ROLES, 'da')).toBe('double');
    expect(withNewRole(workshop, 'new', 'fagchef')).toBe(workshop);
    const full = Array.from({ length: LIMITS.roles }, (_, index) => index).reduce(
      (made, index) => withNewRole(made, `n${index}`, `Rolle ${index}`),
      workshop,
    );
    expect(full.roles).toHaveLength(9);
    expect(withNewRole(full, 'last', 'Én til')).toBe(full);
  });
});

/** The list of roles: rename, remove, add. Every valid name is saved as it is typed. */
import { useLayoutEffect, useRef, useState } from 'react';
import {
  newRoleProblem,
  roleProblem,
  roleText,
  withRoleTexts,
  type RoleProblem,
  type RoleTexts,
} from '../../../shared/domain/workshop/role-names';
import { LIMITS, TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import type { Role, Workshop } from '../../../shared/domain/workshop/workshop';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { TextField } from '../../components/text-field';
import { useApp, useWords } from '../../store/react/store-context';

export function RoleList({ workshop }: { readonly workshop: Workshop }) {
  const { groups } = useWords();
  const { setup } = groups;
  const edit = useApp((state) => state.editWorkshop);
  const [texts, setTexts] = useState<RoleTexts>({});
  const { roles, language } = workshop;
  const { list, focusAfterRemoval } = useFocusAfterRemoval(roles);
  const say = useProblemWords();
  return (
    <div className="role-list" ref={list}>
      <ol>
        {roles.map((role, index) => {
          const name = localize(role.name, language);
          return (
            <li key={role.id}>
              <TextField
                label={setup.role(index + 1)}
                isLabelHidden
                value={roleText(role, texts, language)}
                problem={say(roleProblem(role, roles, texts, language))}
                maxLength={TEXT_LIMITS.role.typed}
                onValue={(value) => {
                  const next = { ...texts, [role.id]: value };
                  setTexts(next);
                  void edit((current) => withRoleTexts(current, next));
                }}
              />
              <Button
                kind="small"
                aria-label={setup.removeLabel(name)}
                onClick={() => {
                  focusAfterRemoval(index);
                  void edit((current) => ({
                    ...current,
                    roles: current.roles.filter(({ id }) => id !== role.id),
                  }));
                }}
              >
                {setup.remove}
              </Button>
            </li>
          );
        })}
      </ol>
      {roles.length < LIMITS.roles ? (
        <NewRole roles={roles} workshop={workshop} />
      ) : (
        <p className="quiet">{setup.full}</p>
      )}
    </div>
  );
}

function NewRole({
  roles,
  workshop,
}: {
  readonly roles: readonly Role[];
  readonly workshop: Workshop;
}) {
  const { groups } = useWords();
  const { setup } = groups;
  const addRole = useApp((state) => state.addRole);
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const problem = newRoleProblem(name, roles, workshop.language);
  const say = useProblemWords();
  return (
    <form
      className="role-new"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(problem !== null);
        if (problem) return;
        setName('');
        void addRole(name);
      }}
    >
      <TextField
        label={setup.add}
        value={name}
        problem={isTried ? say(problem) : null}
        maxLength={TEXT_LIMITS.role.typed}
        onValue={(value) => {
          setName(value);
          setTried(false);
        }}
      />
      <Button type="submit">{setup.addButton}</Button>
    </form>
  );
}

function useProblemWords(): (problem: RoleProblem | null) => string | null {
  const { setup } = useWords().groups;
  return (problem) => problem && setup[problem];
}

/** The focus moves to the role that takes the removed one's place, or to the field for a new one. */
function useFocusAfterRemoval(roles: readonly Role[]) {
  const list = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  const count = roles.length;
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const place = removed.current;
    removed.current = null;
    list.current?.querySelectorAll('input')[place]?.focus();
  }, [count]);
  return {
    list,
    focusAfterRemoval: (place: number): void => {
      removed.current = place;
    },
  };
}

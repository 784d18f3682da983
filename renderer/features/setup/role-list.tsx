/** The list of roles: rename, remove, add. Every valid name is saved as it is typed. */
import { useLayoutEffect, useRef, useState, type ClipboardEvent } from 'react';
import {
  newRoleProblem,
  roleProblem,
  roleText,
  withRoleTexts,
  type RoleProblem,
  type RoleTexts,
} from '../../../shared/domain/workshop/role-names';
import { LIMITS, TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { pastedOptions } from '../../../shared/domain/poll/pasted-list';
import type { Role, Workshop } from '../../../shared/domain/workshop/workshop';
import { localize } from '../../../shared/lib/language';
import { rowsRefusalWords } from '../../kinds/parts/rows-refusal-words';
import { Button } from '../../components/button';
import { TextField } from '../../components/fields/text-field';
import { useApp, useTexts, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';

/** What came of the last list that was put in; an undo takes it away. */
interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

export function RoleList({ workshop }: { readonly workshop: Workshop }) {
  const { groups } = useWords();
  const { setup } = groups;
  const edit = useApp((state) => state.editWorkshop);
  const [texts, setTexts] = useState<RoleTexts>({});
  const [said, setSaid] = useRenewed<Said | null>(() => null);
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
        <NewRole roles={roles} workshop={workshop} onPasted={setSaid} />
      ) : (
        <p className="quiet">{setup.full}</p>
      )}
      <div role={said?.isWrong ? 'alert' : 'status'}>
        {said && <p className={said.isWrong ? 'field-problem' : 'quiet'}>{said.text}</p>}
      </div>
    </div>
  );
}

function NewRole({
  roles,
  workshop,
  onPasted,
}: {
  readonly roles: readonly Role[];
  readonly workshop: Workshop;
  readonly onPasted: (said: Said) => void;
}) {
  const texts = useTexts();
  const { setup } = texts.words.groups;
  const addRoles = useApp((state) => state.addRoles);
  const addRole = useApp((state) => state.addRole);
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const problem = newRoleProblem(name, roles, workshop.language);
  const say = useProblemWords();
  /** A list makes a role of each line; one line is left to the field. */
  const paste = (event: ClipboardEvent): void => {
    const names = pastedOptions(event.clipboardData.getData('text/plain'));
    if (names.length < 2) return;
    event.preventDefault();
    void addRoles(names).then((done) => {
      if (done.ok) {
        onPasted({ text: setup.inserted(done.value, names.length - done.value), isWrong: false });
      } else if (done.error) {
        onPasted({ text: rowsRefusalWords(done.error, texts), isWrong: true });
      }
    });
  };
  return (
    <form
      className="role-new"
      onPaste={paste}
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
        placeholder={setup.addHint}
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

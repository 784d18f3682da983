/** Which group the voter belongs to, or none told. */
import type { Role } from '../../../shared/domain/workshop/workshop';
import { localize } from '../../../shared/lib/language';
import { useApp } from '../../store/react/store-context';
import { AnswerButton } from '../../components/answer-button';
import { BoxButton } from './box-button';
import { BoxFrame } from './box-frame';
import { useBoxLanguage, useBoxWords } from './use-box-words';

export function RoleStep({ roles }: { readonly roles: readonly Role[] }) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  const choose = (roleId: string | null) => () => act({ kind: 'role', roleId });
  return (
    <BoxFrame
      title={words.roleTitle}
      text={words.roleHint}
      footer={<BoxButton onPress={() => act({ kind: 'back' })}>{words.back}</BoxButton>}
    >
      <div className="box-answers">
        {roles.map(({ id, name }, index) => (
          <AnswerButton key={id} hint={String(index + 1)} onPress={choose(id)}>
            {localize(name, language)}
          </AnswerButton>
        ))}
        <AnswerButton hint="0" onPress={choose(null)}>
          {words.noRole}
        </AnswerButton>
      </div>
    </BoxFrame>
  );
}

/** The editor of a scale: statements with short label and sources, and which scale they are answered on. */
import type { ScalePoll, Statement } from '../../../shared/domain/kinds/scale/scale-poll';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { withText } from '../../../shared/domain/kinds/scale/short-label';
import { provenanceOf } from '../../../shared/domain/kinds/provenance';
import { packWording } from '../../../shared/domain/kinds/scale/scale-provenance';
import { packPoll } from '../../../shared/content/packs';
import { localize } from '../../../shared/lib/language';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { AlikeNotice } from '../parts/alike-notice';
import { LocalField } from '../parts/local-field';
import { RowList } from '../parts/row-list';
import { Sources } from '../parts/sources';
import { AnswersEditor } from './answers-editor';

export function ScaleEditor({ poll }: { readonly poll: ScalePoll }) {
  const { polls: words, wording } = useWords();
  const editPoll = useApp((state) => state.editPoll);
  const { workshop } = useSession();
  const from = packPoll(workshop, poll.id);
  const original = from?.kind === 'scale' ? from : null;
  const texts = poll.statements.map(({ text }) => localize(text, workshop.language));
  const editStatement = (id: string, change: Partial<Statement>): void =>
    void editPoll(poll.id, (current) =>
      current.kind === 'scale'
        ? {
            ...current,
            statements: current.statements.map((statement) =>
              statement.id === id ? { ...statement, ...change } : statement,
            ),
          }
        : current,
    );
  return (
    <>
      <RowList poll={poll}>
        {(index) => {
          const statement = poll.statements[index];
          return (
            statement && (
              <>
                <LocalField
                  label={words.statement(index + 1)}
                  maxLength={TEXT_LIMITS.statement.typed}
                  isLong
                  text={statement.text}
                  onText={(text) => editStatement(statement.id, withText(statement, text))}
                />
                <AlikeNotice texts={texts} number={index + 1} words={wording.alikeStatements} />
                <LocalField
                  label={words.labelOf(index + 1)}
                  maxLength={TEXT_LIMITS.label.typed}
                  text={statement.label}
                  onText={(label) => editStatement(statement.id, { label })}
                />
                <Sources
                  provenance={provenanceOf(
                    statement.text,
                    packWording(original, statement.id),
                    workshop.language,
                  )}
                />
              </>
            )
          );
        }}
      </RowList>
      <AnswersEditor poll={poll} />
    </>
  );
}

/** An open round keeps the people and tables it was opened with, until the facilitator says otherwise. */
import type { Round } from '../../../shared/domain/round';
import type { Workshop } from '../../../shared/domain/workshop';
import { localize } from '../../../shared/text/language';
import { useApp, useFormat, useSession, useWords } from '../../store/store-context';

export function OpenRoundNotice({ round }: { readonly round: Round }) {
  const { setup } = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  const rebase = useApp((state) => state.rebaseOpenRound);
  const { workshop } = useSession();
  const { frozen } = round;
  if (!frozen) return null;
  const numbers = (people: Pick<Workshop, 'present' | 'tables'>) =>
    JSON.stringify([people.present, people.tables]);
  if (numbers(frozen) === numbers(workshop)) return null;
  return (
    <div className="slip-message is-notice" role="status">
      <p>
        {setup.openRound(
          localize(frozen.poll.title, language),
          format.number(frozen.present),
          format.number(frozen.tables.length),
        )}
      </p>
      <button type="button" className="button-small" onClick={() => void rebase(round.id, false)}>
        {setup.useNewNumbers}
      </button>
    </div>
  );
}

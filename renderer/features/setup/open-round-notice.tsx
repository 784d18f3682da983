/** An open round keeps the people, tables and roles it was opened with, until the facilitator says otherwise. */
import { recordedIn } from '../../../shared/domain/recording/recorded-in';
import { rebaseRound, type Frozen, type Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import type { Role, Workshop } from '../../../shared/domain/workshop/workshop';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { useApp, useSession, useTexts, useWords } from '../../store/react/store-context';

interface Changes {
  readonly people: boolean;
  readonly roles: boolean;
  readonly threshold: boolean;
  /** Roles that have votes in the round but are no longer in the workshop. */
  readonly kept: readonly Role[];
}

function changesOf(round: Round, frozen: Frozen, session: Session): Changes {
  const { workshop, entries, ballots } = session;
  const { roleIds } = recordedIn(round, entries, ballots);
  const rebased = rebaseRound(round, workshop, { tables: [], roleIds });
  const numbers = (people: Pick<Workshop, 'present' | 'tables'>) =>
    JSON.stringify([people.present, people.tables]);
  const next = workshop.collectsRoles ? workshop.roles : [];
  return {
    people: numbers(frozen) !== numbers(workshop),
    roles: !rebased.ok || named(rebased.value.frozen?.roles ?? []) !== named(frozen.roles),
    threshold: frozen.roles.length > 0 && frozen.threshold !== workshop.threshold,
    kept: frozen.roles.filter(({ id }) => roleIds.has(id) && !next.some((role) => role.id === id)),
  };
}

/** Compares lists of roles regardless of their order. */
function named(roles: readonly Role[]): string {
  return JSON.stringify(roles.map(({ id, name }) => [id, name.da, name.en]).sort());
}

export function OpenRoundNotice({ round }: { readonly round: Round }) {
  const { setup, groups } = useWords();
  const { format, language } = useTexts();
  const rebase = useApp((state) => state.rebaseOpenRound);
  const session = useSession();
  const { frozen } = round;
  if (!frozen) return null;
  const { people, roles, threshold, kept } = changesOf(round, frozen, session);
  const title = localize(frozen.poll.title, language);
  const listed = (all: readonly Role[]) =>
    format.list(all.map(({ name }) => localize(name, language)));
  const rolesText =
    frozen.roles.length === 0
      ? groups.setup.openRoundNone(title)
      : groups.setup.openRound(title, listed(frozen.roles));
  const lines = [
    ...(people
      ? [setup.openRound(title, format.number(frozen.present), format.number(frozen.tables.length))]
      : []),
    ...(roles ? [rolesText] : []),
    ...(kept.length > 0 ? [groups.setup.hasVotes(listed(kept), kept.length)] : []),
    ...(threshold ? [groups.setup.openThreshold(title, format.number(frozen.threshold))] : []),
  ];
  if (lines.length === 0) return null;
  const both = people ? groups.setup.useNewBoth : groups.setup.useNewRoles;
  return (
    <div className="message is-notice" role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {(people || roles) && (
        <Button kind="small" onClick={() => void rebase(round.id, false)}>
          {roles ? both : setup.useNewNumbers}
        </Button>
      )}
    </div>
  );
}

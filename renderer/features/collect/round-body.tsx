/** The middle of the console while votes come in: the method, the countdown, and the fields in which votes are typed. */
import { kindOf, type Poll } from '../../../shared/domain/poll/poll';
import type { Round } from '../../../shared/domain/round/round';
import { effectiveEntries, methodOf } from '../../../shared/domain/entry/entry';
import { METHODS, type Method } from '../../../shared/domain/kinds/method';
import { countedEntries, countsAlone } from '../../../shared/domain/tally/tally';
import { assertNever } from '../../../shared/lib/assert-never';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { consoleKindOf } from '../../kinds/console-kinds';
import { pileOf } from '../../store/ballots/piles';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { Ballots } from './ballots/ballots';
import { Hands } from './hands/hands';
import { PileChoice } from './typing/pile-choice';
import { TableAnswers } from './answers/table-answers';
import { TableSlips } from './slips/table-slips';
import { Totals } from './totals/totals';
import './typing/forms.css';
import './collect.css';
import { entriesOfRound } from '../../../shared/domain/entry/round-log';
import { castInRound } from '../../../shared/domain/ballot/round-ballots';

export function RoundBody({ round, poll }: { readonly round: Round; readonly poll: Poll }) {
  const words = useWords();
  const chooseMethod = useApp((state) => state.chooseMethod);
  const ask = useApp((state) => state.ask);
  const { entries, ballots, workshop } = useSession();
  const isPaper = round.method === 'table-slip' || round.method === 'ballot';
  const isByRole = isPaper && workshop.collectsRoles && workshop.roles.length > 0;
  const roleId = useApp((state) => pileOf(state.piles, round));
  const choose = (method: Method): void => {
    // Slips, common answers and ballots are added together, so nothing recorded stops counting.
    const isLeft = method !== round.method && (countsAlone(method) || countsAlone(round.method));
    const cast = castInRound(ballots, round.id);
    if (isLeft && countedEntries(round, entries).length + cast > 0) {
      ask({ kind: 'method', roundId: round.id, method });
    } else void chooseMethod(round.id, method);
  };
  const known = kindOf(poll).methods;
  const methods = known.map((value) => ({ value, label: words.round.methods[value] }));
  return (
    <div className="round-body">
      <div className="round-tools">
        <ChoiceGroup
          label={words.round.methodLabel}
          isLabelHidden
          choices={methods}
          value={round.method}
          onChoose={choose}
        />
      </div>
      <OtherMethods round={round} />
      {round.state === 'open' && round.frozen ? (
        <>
          <PileChoice round={round} frozen={round.frozen} />
          {known.includes(round.method) && (
            <Collecting
              key={`${round.id} ${round.method}`}
              {...{ round, roleId }}
              frozen={round.frozen}
            />
          )}
        </>
      ) : (
        <Ready method={round.method} {...{ poll, isByRole }} />
      )}
    </div>
  );
}

function Collecting({
  round,
  frozen,
  roleId,
}: {
  readonly round: Round;
  readonly frozen: NonNullable<Round['frozen']>;
  /** The pile that is typed, where the method has piles. */
  readonly roleId: string | null;
}) {
  switch (round.method) {
    case 'table-slip':
      return <TableSlips key={roleId} {...{ round, frozen, roleId }} />;
    case 'table-answer':
      return <TableAnswers {...{ round, frozen }} />;
    case 'ballot':
      return <Ballots {...{ round, frozen, roleId }} />;
    case 'hands':
      return <Hands {...{ round, frozen }} />;
    case 'totals':
      return <Totals {...{ round, frozen }} />;
    default:
      return assertNever(round.method);
  }
}

function Ready({
  method,
  poll,
  isByRole,
}: {
  readonly method: Method;
  readonly poll: Poll;
  readonly isByRole: boolean;
}) {
  const { round, groups } = useWords();
  const how = {
    'table-slip': round.readyTable,
    'table-answer': round.readyAnswer,
    ballot: round.readyBallot,
    hands: round.readyHands,
    totals: round.readyTotals,
  } as const;
  const note = method === 'hands' ? (consoleKindOf(poll).hands?.note(round) ?? null) : null;
  return (
    <div className="round-ready">
      <p>{how[method]}</p>
      {note !== null && <p className="quiet">{note}</p>}
      {isByRole && <p>{groups.pile.readyHint}</p>}
      <p>{round.readyNext}</p>
    </div>
  );
}

/** Says that what was recorded by another method does not count while this one is chosen. */
function OtherMethods({ round }: { readonly round: Round }) {
  const words = useWords();
  const { entries, ballots } = useSession();
  const own = effectiveEntries(entriesOfRound(entries, round.id));
  const isLeftOut = (method: Method) =>
    method !== round.method && (countsAlone(round.method) || countsAlone(method));
  return METHODS.filter(isLeftOut).map((method) => {
    const count =
      method === 'ballot'
        ? castInRound(ballots, round.id)
        : own.filter((entry) => methodOf(entry) === method).length;
    if (count === 0) return null;
    return (
      <p key={method} className="message is-notice">
        {words.round.otherMethod(count, words.round.methods[method].toLocaleLowerCase())}
      </p>
    );
  });
}

/** The middle of the console while votes come in: the method, the countdown, and the way votes are typed. */
import { METHODS, type Method } from '../../../shared/domain/entry';
import type { Poll } from '../../../shared/domain/poll';
import type { Round } from '../../../shared/domain/round';
import { effectiveEntries } from '../../../shared/domain/entry';
import { countedEntries } from '../../../shared/domain/tally';
import { assertNever } from '../../../shared/lib/assert-never';
import { ChoiceGroup } from '../../components/choice-group';
import { useApp, useSession, useWords } from '../../store/store-context';
import { Hands } from './hands';
import { TableSlips } from './table-slips';
import { Totals } from './totals';
import './forms.css';
import './collect.css';

export function RoundBody({ round, poll }: { readonly round: Round; readonly poll: Poll }) {
  const words = useWords();
  const chooseMethod = useApp((state) => state.chooseMethod);
  const ask = useApp((state) => state.ask);
  const { entries } = useSession();
  const choose = (method: Method): void => {
    const isBegun = countedEntries(round, entries).length > 0;
    if (isBegun) ask({ kind: 'method', roundId: round.id, method });
    else void chooseMethod(round.id, method);
  };
  const methods = METHODS.map((value) => ({ value, label: words.round.methods[value] }));
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
        <Collecting key={`${round.id} ${round.method}`} round={round} frozen={round.frozen} />
      ) : (
        <Ready method={round.method} isScale={poll.kind === 'scale'} />
      )}
    </div>
  );
}

function Collecting({
  round,
  frozen,
}: {
  readonly round: Round;
  readonly frozen: NonNullable<Round['frozen']>;
}) {
  switch (round.method) {
    case 'table-slip':
      return <TableSlips {...{ round, frozen }} />;
    case 'hands':
      return <Hands {...{ round, frozen }} />;
    case 'totals':
      return <Totals {...{ round, frozen }} />;
    default:
      return assertNever(round.method);
  }
}

function Ready({ method, isScale }: { readonly method: Method; readonly isScale: boolean }) {
  const { round } = useWords();
  const how = {
    'table-slip': round.readyTable,
    hands: round.readyHands,
    totals: round.readyTotals,
  } as const;
  return (
    <div className="round-ready">
      <p>{how[method]}</p>
      {method === 'hands' && isScale && <p className="quiet">{round.scaleHandsNote}</p>}
      <p>{round.readyNext}</p>
    </div>
  );
}

/** Says that what was recorded by another method does not count while this one is chosen. */
function OtherMethods({ round }: { readonly round: Round }) {
  const words = useWords();
  const { entries } = useSession();
  const own = effectiveEntries(entries.filter(({ roundId }) => roundId === round.id));
  return METHODS.filter((method) => method !== round.method).map((method) => {
    const count = own.filter(({ kind }) => kind === method).length;
    if (count === 0) return null;
    return (
      <p key={method} className="slip-message is-notice">
        {words.round.otherMethod(count, words.round.methods[method].toLocaleLowerCase())}
      </p>
    );
  });
}

/** What several computers have typed: where they differ, the choice of what applies; where they agree, that it counts once. */
import { typedTwice, type Claim, type Unsettled } from '../../../shared/domain/tally/unsettled';
import { roleOf as roleOfEntry, type CountedEntry } from '../../../shared/domain/entry/entry';
import type { Frozen, Round } from '../../../shared/domain/round/round';
import { roomOf } from '../../../shared/domain/workshop/room';
import { localize } from '../../../shared/lib/language';
import { rangesInText } from '../../../shared/lib/number-ranges';
import { Button } from '../../components/button';
import { dialogOf } from '../../store/core/selectors';
import { useApp, useSession, useTexts } from '../../store/react/store-context';
import './unsettled.css';

type EntryText = (entry: CountedEntry, frozen: Frozen) => string;

interface Texts {
  /** «Bord 7», «Håndsoprækning, nr. 3». */
  readonly nameOf: EntryText;
  /** «6 stemte · 1: 5 · 3: 2». */
  readonly numbersOf: EntryText;
}

export function UnsettledSection({
  round,
  texts,
}: {
  readonly round: Round;
  /** Put entries into words. */
  readonly texts: Texts;
}) {
  const { entries } = useSession();
  const { words, format } = useTexts();
  const isForOthers = useApp((state) => state.isForOthers);
  // Whoever types a recount must not see the first numbers behind the dialog, and others see no numbers of a table.
  const isBlind = useApp((state) => dialogOf(state)?.kind === 'recount');
  const { unsettled, alike } = typedTwice(round, entries);
  const { frozen } = round;
  if (!frozen || unsettled.length + alike.length === 0) return null;
  const tables = new Set(
    alike.flatMap(([entry]) => (entry && 'table' in entry ? [entry.table] : [])),
  );
  const named = format.list(rangesInText([...tables].sort((a, b) => a - b)));
  return (
    <>
      {unsettled.length > 0 && (
        <section className="unsettled" aria-label={words.unsettled.heading(unsettled.length)}>
          <h2>{words.unsettled.heading(unsettled.length)}</h2>
          <p className="quiet">{words.unsettled.text}</p>
          <ul>
            {unsettled.map((open) => (
              <Place
                key={open.slot}
                isHidden={isBlind || isForOthers}
                {...{ open, round, frozen, texts }}
              />
            ))}
          </ul>
        </section>
      )}
      {alike.length > 0 && (
        <p className="quiet">
          {tables.size > 0 ? words.unsettled.alike(named) : words.unsettled.alikeElse}
        </p>
      )}
    </>
  );
}

function Place({
  open,
  round,
  frozen,
  texts,
  isHidden,
}: {
  readonly open: Unsettled;
  readonly round: Round;
  readonly frozen: Frozen;
  readonly texts: Texts;
  readonly isHidden: boolean;
}) {
  const { words, language } = useTexts();
  const settle = useApp((state) => state.settle);
  const whereOf = useWhere();
  const [entry] = open.claims[0]?.entries ?? [];
  if (!entry) return null;
  const name = open.table === null ? texts.nameOf(entry, frozen) : words.common.table(open.table);
  const line = (own: CountedEntry): string => {
    const role = frozen.roles.find(({ id }) => id === roleOfEntry(own));
    const numbers = texts.numbersOf(own, frozen);
    return role ? `${localize(role.name, language)}: ${numbers}` : numbers;
  };
  return (
    <li className="unsettled-place">
      <strong>{name}</strong>
      {open.claims.map((claim, index) => {
        const [first] = claim.entries;
        const where = whereOf(claim);
        return (
          <div key={first?.id} className="unsettled-claim">
            <span>
              <span>
                {where}
                {index === 0 && <span className="badge">{words.unsettled.counting}</span>}
              </span>
              {!isHidden && claim.entries.map((own) => <span key={own.id}>{line(own)}</span>)}
            </span>
            <Button
              kind="small"
              aria-label={words.unsettled.keepLabel(name, where)}
              disabled={isHidden}
              onClick={() => first && void settle(round.id, open.slot, first.id)}
            >
              {words.unsettled.keep}
            </Button>
          </div>
        );
      })}
    </li>
  );
}

/** Where a claim was typed: «Sal 2», or whether on this computer or on another one. */
function useWhere(): (claim: Claim) => string {
  const { workshop } = useSession();
  const { words, format } = useTexts();
  const { here, there } = words.unsettled;
  return ({ rooms }) =>
    format.list([
      ...new Set(
        rooms.map((id) => {
          const { name } = roomOf(workshop, id);
          return name === '' ? (id === workshop.roomId ? here : there) : name;
        }),
      ),
    ]);
}

/** «Kontroltælling»: tables drawn at random are counted again from their papers, and the result is verified when all agree. */
import { useId, useEffect, useRef, type RefObject } from 'react';
import { readRecount, type RoundRecount } from '../../../shared/domain/recount/recount-log';
import { drawSize } from '../../../shared/domain/recording/recount-planning';
import { canDrawAll, drawableTables } from '../../../shared/domain/recording/recounting';
import type { Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import { tally } from '../../../shared/domain/tally/tally';
import type { Dictionary } from '../../../shared/text/dictionary';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { dialogOf } from '../../store/core/selectors';
import { DrawPlan, DrawReason, useDrawChoice } from './draw-plan';
import { RecountProof } from './recount-proof';
import { RecountTables } from './recount-tables';
import './recount.css';

export function RecountSection({ round }: { readonly round: Round }) {
  const session = useSession();
  const words = useWords();
  const headingId = useId();
  const state = readRecount(round, session.entries);
  const section = useNextTable(state);
  const drawable = drawableTables(round, session).length;
  const { recount, recountPlan: plan } = words;
  const { draw, tables, verification } = state;
  const size = drawSize(round, session, useDrawChoice(round));
  // To draw every table is no draw, and nobody draws anew instead of counting all.
  const canDraw = size.count < drawable && draw?.by.kind !== 'all';
  // Then all are counted: the button for it stands beside what was found.
  const isFound = verification.differences > 0 && verification.drawn < verification.of;
  if (!round.frozen) return null;
  const { poll } = round.frozen;
  return (
    <section ref={section} className="recount" aria-labelledby={headingId} tabIndex={-1}>
      <h2 id={headingId}>
        {recount.heading}
        {verification.state !== 'none' && (
          <span className={`badge recount-mark is-${verification.state}`}>
            {words.slides.verification(verification)}
          </span>
        )}
      </h2>
      <p className="quiet" role="status">
        {explanation(state, drawable, round, session, words)}
      </p>
      {draw && <RecountTables {...{ round, poll, tables }} />}
      {draw && <RecountProof {...{ round, poll }} recount={state} />}
      {drawable > 0 && !draw && <DrawPlan {...{ round, poll }} tables={drawable} />}
      {drawable > 0 && !isFound && (
        <div className="recount-draws">
          {canDraw && (
            <>
              <CommandButton
                id="recount"
                kind={draw ? 'plain' : 'primary'}
                label={draw ? recount.drawAgain : plan.draw(size.count)}
              />
              <CommandButton id="recount-dice" label={plan.dice} />
            </>
          )}
          {canDrawAll(round, session) && (
            <CommandButton
              id="recount-all"
              kind={draw || canDraw ? 'plain' : 'primary'}
              label={plan.all(drawable)}
            />
          )}
        </div>
      )}
      {drawable > 0 && !draw && <DrawReason round={round} tables={drawable} />}
    </section>
  );
}

/** What the recount is, or how far it is. */
function explanation(
  { draw, tables, verification }: RoundRecount,
  drawable: number,
  round: Round,
  { entries, ballots }: Session,
  { recount }: Dictionary,
): string {
  const { sources } = tally(round, entries, ballots);
  if (drawable === 0) return sources.ballots > 0 ? recount.onlySlipsBallots : recount.onlySlips;
  if (draw?.by.kind === 'all') {
    const agreeing = tables.filter(({ state }) => state === 'agrees').length;
    return recount.ofAll(agreeing, tables.length);
  }
  if (draw) return verification.state === 'verified' ? recount.isVerified : recount.isPreliminary;
  return sources.ballots + sources.answers > 0
    ? `${recount.intro} ${recount.others}`
    : recount.intro;
}

/** Moves the focus within the section of the tables' buttons; the next button is marked `data-next`. */
function useNextTable({ draw, tables }: RoundRecount): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const stand = [draw?.id ?? '', ...tables.map((item) => standOf(item))].join(' ');
  const seen = useRef(stand);
  const isCovered = useApp((state) => dialogOf(state) !== null || state.question !== null);
  useEffect(() => {
    if (isCovered || seen.current === stand) return;
    seen.current = stand;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    // A correction made in the list of entries leaves the focus there.
    if (!isLost && !section.current?.contains(activeElement)) return;
    const next = section.current?.querySelector<HTMLElement>('[data-next="true"]');
    (next ?? section.current)?.focus();
  }, [stand, isCovered]);
  return section;
}

/** Changes with each recount of the table, also if its outcome is the same as before. */
function standOf(item: RoundRecount['tables'][number]): string {
  return item.state === 'differs' ? `${item.state} ${item.recount.id}` : item.state;
}

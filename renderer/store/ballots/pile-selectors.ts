/** What screens and commands ask about the pile that is typed. Pure. */
import { originKey } from '../../../shared/domain/ballot/ballot';
import { sum } from '../../../shared/lib/sum';
import type { Round } from '../../../shared/domain/round/round';
import { castBallots } from '../../../shared/domain/tally/tally';
import type { AppData } from '../core/app-state';
import { roundInView, type InView } from '../core/selectors';
import { originOfPile } from './piles';
import type { TypedPile } from './second-pass-state';
import { findPile, pileKey } from './typist-memory';

/** The pile whose second pass is on the screen; null while new ballots are typed, or something else is done. */
export function shownPile({
  piles,
  typedPiles,
  openPile,
  ...inView
}: InView & Pick<AppData, 'piles' | 'typedPiles' | 'openPile'>): TypedPile | null {
  const round = roundInView(inView);
  if (round?.state !== 'open' || round.method !== 'ballot') return null;
  const origin = originOfPile(piles, round);
  return pileKey(round.id, origin) === openPile ? findPile(typedPiles, round.id, origin) : null;
}

/** What is remembered of the pile that new ballots of this round go to; null if nothing is. */
export function typedPile(
  { piles, typedPiles }: Pick<AppData, 'piles' | 'typedPiles'>,
  round: Round,
): TypedPile | null {
  return findPile(typedPiles, round.id, originOfPile(piles, round));
}

/** The number of ballots of the pile that can't be typed again, because the order they were typed in is not remembered. */
export function forgottenBallots(
  { session, piles, typedPiles }: Pick<AppData, 'session' | 'piles' | 'typedPiles'>,
  round: Round,
): number {
  const ofPile = originOfPile(piles, round);
  const cast = session && castBallots(round.id, session.entries, session.ballots);
  const inPile = cast?.byOrigin.get(originKey(ofPile)) ?? 0;
  const pile = findPile(typedPiles, round.id, ofPile);
  const known = pile ? pile.settled + sum(pile.pass.batches.map(({ length }) => length)) : 0;
  return Math.max(0, inPile - known);
}

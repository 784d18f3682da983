/** What the room has seen of a round's result, read off the round whenever it is asked. */
import { canonicalJson } from '../../lib/canonical-json';
import type { Ballot } from '../ballot/ballot';
import type { Entry } from '../entry/entry';
import { furthestStep, type Round } from '../round/round';
import { resultOf, wallResultOf } from './result';
import { revealSteps } from './reveal';

export type Sight =
  /** All of it, as it stands now. */
  | 'whole'
  /** Not yet shown at all. */
  | 'never'
  /** Some of its steps. */
  | 'partly'
  /** It was shown, and taken off again: how much of it was seen is not known any more. */
  | 'hidden'
  /** Other figures or marks than those it has now. */
  | 'outdated';

export function sightOf(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): Sight {
  const onWall = wallResultOf(round, entries, ballots);
  if (!onWall) return round.shownThrough === null ? 'never' : 'hidden';
  if (furthestStep(round) < revealSteps(onWall).length - 1) return 'partly';
  const now = resultOf(round, entries, ballots);
  return canonicalJson(now) === canonicalJson(onWall) ? 'whole' : 'outdated';
}

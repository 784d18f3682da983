/** How much of a round's result stands on the projector at this moment. */
import { releasedComparison } from '../domain/comparison/before-after';
import { wallGroupResults } from '../domain/groups/group-results';
import { sightOf } from '../domain/result/sight';
import type { Round } from '../domain/round/round';
import { assertNever } from '../lib/assert-never';
import type { AudienceState } from './build-audience-view';

/** 'some': only some steps of the reveal, older figures, or the round's shares beside others. */
export type FiguresOnWall = 'none' | 'some' | 'all';

/** What the projector shows of `round`. Whether an audience window is open is not asked here. */
export function figuresOnWall(state: AudienceState, round: Round): FiguresOnWall {
  const { showing, isBlack } = state.projector;
  if (isBlack) return 'none';
  switch (showing.kind) {
    case 'title':
    case 'break':
    case 'lunch':
    case 'item':
    case 'test-picture':
    case 'arrivals':
      return 'none';
    case 'round': {
      if (showing.roundId !== round.id || round.state !== 'revealed') return 'none';
      return sightOf(round, state.entries, state.ballots) === 'whole' ? 'all' : 'some';
    }
    case 'comparison': {
      const isShown = releasedComparison(state, showing.before, showing.after) !== null;
      return isShown && [showing.before, showing.after].includes(round.id) ? 'some' : 'none';
    }
    case 'groups': {
      const isShown = wallGroupResults(round, state.entries, state.ballots) !== null;
      return isShown && showing.roundId === round.id ? 'some' : 'none';
    }
    default:
      return assertNever(showing);
  }
}

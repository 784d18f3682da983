/**
 * Works out what the projector shows of a session; pure. Before a round is revealed the view holds no counts,
 * and at a reveal step only what that step shows.
 */
import { releasedComparison } from '../domain/comparison/before-after';
import { cellsOf } from '../domain/poll/cell';
import type { Ballot } from '../domain/ballot/ballot';
import type { Entry } from '../domain/entry/entry';
import { wallGroupResults } from '../domain/groups/group-results';
import { wallResultOf } from '../domain/result/result';
import { revealSteps } from '../domain/result/reveal';
import type { Frozen, Round } from '../domain/round/round';
import { tally } from '../domain/tally/tally';
import type { Workshop } from '../domain/workshop/workshop';
import { assertNever } from '../lib/assert-never';
import { collectingSlide, tablesWithout, type Recorded } from '../slides/build-collecting-slide';
import { buildComparisonSlide } from '../slides/build-comparison-slide';
import { buildGroupSlide } from '../slides/build-group-slide';
import { breakSlide, closedSlide, revealSlide, titleSlide } from '../slides/build-round-slides';
import { slidePage } from '../slides/kinds/slide-page';
import { slidesOf } from '../slides/slide-kinds';
import { markOf } from '../slides/slide-mark';
import type { SlideModel } from '../slides/slide-model';
import type { Language } from '../lib/language';
import type { AudienceView } from './audience-view';
import type { Projector } from '../domain/round/projector';

/** The part of a session that the projector depends on. */
export interface AudienceState {
  readonly workshop: Workshop;
  readonly rounds: readonly Round[];
  readonly entries: readonly Entry[];
  readonly ballots: readonly Ballot[];
  readonly projector: Projector;
}

/** The view in the workshop's language. In a rehearsal every part of it is marked. */
export function buildAudienceView(state: AudienceState): AudienceView {
  const view = viewOf(state);
  const mark = markOf(state.workshop);
  if (view.kind !== 'slide') return { ...view, ...mark };
  return { ...view, ...mark, slide: { ...view.slide, ...mark } };
}

/** Shows the title slide for a round that is ready or unknown, and for a comparison or groups that are not released. */
function viewOf(state: AudienceState): AudienceView {
  const { workshop, projector } = state;
  const { language } = workshop;
  const { showing } = projector;
  if (projector.isBlack) return { kind: 'black', language };
  switch (showing.kind) {
    case 'test-picture':
      return { kind: 'test-picture', language };
    case 'title':
      return { kind: 'slide', language, slide: titleSlide(workshop) };
    case 'break':
      return { kind: 'slide', language, slide: breakSlide(language) };
    case 'round': {
      const round = state.rounds.find(({ id }) => id === showing.roundId);
      const slide =
        round?.frozen && round.state !== 'ready'
          ? roundSlide(round, round.frozen, state, language)
          : titleSlide(workshop);
      if (!round) return { kind: 'slide', language, slide };
      const step = round.state === 'revealed' ? round.revealStep : -1;
      return { kind: 'slide', language, slide, reveal: { roundId: round.id, step } };
    }
    case 'comparison': {
      const pair = releasedComparison(state, showing.before, showing.after);
      const slide = pair && buildComparisonSlide(pair.comparison, pair, language);
      if (!slide) return { kind: 'slide', language, slide: titleSlide(workshop) };
      const { mostRows } = slidesOf(pair.comparison.after);
      return { kind: 'slide', language, slide: slidePage(slide, 0, mostRows, language) };
    }
    case 'groups': {
      const round = state.rounds.find(({ id }) => id === showing.roundId);
      const grouped = round ? wallGroupResults(round, state.entries, state.ballots) : null;
      const slide =
        round && grouped
          ? slidePage(
              buildGroupSlide(grouped, round, language),
              0,
              slidesOf(grouped.total).mostRows,
              language,
            )
          : titleSlide(workshop);
      return { kind: 'slide', language, slide };
    }
    default:
      return assertNever(showing);
  }
}

function roundSlide(
  round: Round,
  frozen: Frozen,
  state: AudienceState,
  language: Language,
): SlideModel {
  switch (round.state) {
    case 'open':
      return openSlide(round, frozen, state, language);
    case 'ready':
    case 'closed': {
      const recorded = recordedIn(round, state);
      const missing = tablesWithout(round.method, frozen, recorded, language);
      return closedSlide(frozen.poll, language, missing);
    }
    case 'revealed': {
      const result = wallResultOf(round, state.entries, state.ballots);
      const steps = result ? revealSteps(result) : [];
      const step = steps[Math.max(0, Math.min(round.revealStep, steps.length - 1))];
      return result && step
        ? revealSlide(result, step, round, language)
        : closedSlide(frozen.poll, language);
    }
    default:
      return assertNever(round.state);
  }
}

/** How far the collection has come, never the votes themselves. */
function openSlide(
  round: Round,
  frozen: Frozen,
  state: AudienceState,
  language: Language,
): SlideModel {
  const { entryCount } = tally(round, state.entries, state.ballots);
  const isCounted = round.method === 'hands' && entryCount === cellsOf(frozen.poll).length;
  return collectingSlide(round, frozen, recordedIn(round, state), language, isCounted);
}

function recordedIn(round: Round, { entries, ballots }: AudienceState): Recorded {
  const { tables, sources } = tally(round, entries, ballots);
  return { tables, ballots: sources.ballots + sources.spoiledBallots };
}

/**
 * Works out what the projector shows of a session; pure. Before a round is revealed the view holds no counts,
 * and at a reveal step only what that step shows.
 */
import { releasedComparison } from '../domain/comparison/before-after';
import { cellsOf } from '../domain/poll/cell';
import { wallGroupResults } from '../domain/groups/group-results';
import { wallResultOf } from '../domain/result/result';
import { revealSteps } from '../domain/result/reveal';
import type { Frozen, Round } from '../domain/round/round';
import { isReleased } from '../domain/session/item-release';
import { arrivedSlips, tally } from '../domain/tally/tally';
import { AGENDA_ITEMS } from '../domain/workshop/agenda-item';
import type { Session } from '../domain/session/session';
import { assertNever } from '../lib/assert-never';
import { arrivalsSlide } from '../slides/build-arrivals-slide';
import { collectingSlide, tablesWithout, type Recorded } from '../slides/build-collecting-slide';
import { comparisonPages } from '../slides/build-comparison-slide';
import { groupPages } from '../slides/pages/group-pages';
import { withHandedLines } from '../slides/pages/handed-lines';
import { itemPages } from '../slides/pages/item-pages';
import {
  breakSlide,
  closedSlide,
  lunchSlide,
  revealSlide,
  titleSlide,
} from '../slides/build-round-slides';
import { breakUntilSlide, timedItem } from '../slides/build-timer-slide';
import { markOf } from '../slides/slide-mark';
import type { BreakSlide, LinesSlide, SlideModel } from '../slides/slide-model';
import type { Language } from '../lib/language';
import type { AudienceView } from './audience-view';

/** The part of a session that the projector depends on. */
export type AudienceState = Pick<
  Session,
  'workshop' | 'rounds' | 'entries' | 'ballots' | 'projector'
>;

/** The view in the workshop's language. In a rehearsal every part of it is marked. */
export function buildAudienceView(state: AudienceState): AudienceView {
  const view = viewOf(state);
  const mark = markOf(state.workshop);
  if (view.kind !== 'slide') return { ...view, ...mark };
  return { ...view, ...mark, slide: { ...view.slide, ...mark } };
}

/**
 * Shows the title slide for a round that is ready or unknown, for a comparison, groups or an agenda item that are not released, and for the
 * slips of a round that is over.
 */
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
      return { kind: 'slide', language, slide: timedBreak(breakSlide(language), state) };
    case 'lunch':
      return { kind: 'slide', language, slide: timedBreak(lunchSlide(language), state) };
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
      const pages = pair ? comparisonPages(pair.comparison, pair, language) : [];
      return {
        kind: 'slide',
        language,
        slide: pageAt(pages, showing.page) ?? titleSlide(workshop),
      };
    }
    case 'groups': {
      const round = state.rounds.find(({ id }) => id === showing.roundId);
      const grouped = round ? wallGroupResults(round, state.entries, state.ballots) : null;
      const pages = round && grouped ? groupPages(grouped, round, language) : [];
      return {
        kind: 'slide',
        language,
        slide: pageAt(pages, showing.page) ?? titleSlide(workshop),
      };
    }
    case 'arrivals': {
      const round = state.rounds.find(({ id }) => id === showing.roundId);
      const isCounting = round?.state === 'open' || round?.state === 'closed';
      const slide =
        isCounting && round.frozen
          ? arrivalsSlide(round, round.frozen, arrivedSlips(round, state.entries), workshop)
          : titleSlide(workshop);
      return { kind: 'slide', language, slide };
    }
    case 'item': {
      const item = workshop.agenda.find(({ id }) => id === showing.itemId);
      const page = pageAt(pagesOfItem(state, showing.itemId), showing.page);
      const slide = item && timedItem(item, page, projector, language);
      return { kind: 'slide', language, slide: slide ?? titleSlide(workshop) };
    }
    default:
      return assertNever(showing);
  }
}

/** «Vi fortsætter kl. 11:40», if the time of such a break was started. */
function timedBreak(slide: BreakSlide, { workshop, projector }: AudienceState): SlideModel {
  const { timer, showing } = projector;
  const item = timer && workshop.agenda.find(({ id }) => id === timer.itemId);
  const isOfBreak = item && AGENDA_ITEMS[item.kind].showing === showing.kind;
  return isOfBreak ? breakUntilSlide(slide, timer, workshop.language) : slide;
}

/** The slides of an agenda item; none if it is gone, has no lines, or must wait for a vote. */
function pagesOfItem(state: AudienceState, itemId: string): readonly LinesSlide[] {
  const { workshop, rounds } = state;
  const found = workshop.agenda.find(({ id }) => id === itemId);
  const item = found && withHandedLines(found, state);
  return item && isReleased(item, rounds, workshop.polls) ? itemPages(item, workshop.language) : [];
}

/** How many pages the comparison, the result by role or the agenda item on the projector has; 1 for anything else, and if nothing is released. */
export function projectedPages(state: AudienceState): number {
  const { workshop, projector } = state;
  const { showing } = projector;
  switch (showing.kind) {
    case 'comparison': {
      const pair = releasedComparison(state, showing.before, showing.after);
      return pair ? comparisonPages(pair.comparison, pair, workshop.language).length : 1;
    }
    case 'groups': {
      const round = state.rounds.find(({ id }) => id === showing.roundId);
      const grouped = round ? wallGroupResults(round, state.entries, state.ballots) : null;
      return round && grouped ? groupPages(grouped, round, workshop.language).length : 1;
    }
    case 'item':
      return Math.max(1, pagesOfItem(state, showing.itemId).length);
    case 'round':
    case 'title':
    case 'break':
    case 'lunch':
    case 'test-picture':
    case 'arrivals':
      return 1;
    default:
      return assertNever(showing);
  }
}

/** The page, or the last one where there are fewer by now; undefined if there is none. */
function pageAt<S>(pages: readonly S[], page: number): S | undefined {
  return pages[Math.min(page, pages.length - 1)];
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
  const { entryCount, majority } = tally(round, state.entries, state.ballots);
  const isCounted = round.method === 'hands' && entryCount === cellsOf(frozen.poll).length;
  const hands = majority !== null ? 'seen' : isCounted ? 'counted' : 'begun';
  return collectingSlide(round, frozen, recordedIn(round, state), language, hands);
}

function recordedIn(round: Round, { entries, ballots }: AudienceState): Recorded {
  const { tables, sources } = tally(round, entries, ballots);
  return { tables, ballots: sources.ballots + sources.spoiledBallots };
}

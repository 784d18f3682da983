/**
 * What the projector shows of a session, as one pure function. Until a round is revealed it is given no count
 * at all, and at a reveal step only what that step shows.
 */
import { cellsOf } from '../domain/cell';
import type { Entry } from '../domain/entry';
import { resultOf } from '../domain/result';
import { revealSteps } from '../domain/reveal';
import type { Frozen, Round } from '../domain/round';
import { tally } from '../domain/tally';
import type { Workshop } from '../domain/workshop';
import { assertNever } from '../lib/assert-never';
import { collectingSlide } from '../slides/build-collecting-slide';
import { breakSlide, closedSlide, revealSlide, titleSlide } from '../slides/build-round-slides';
import type { SlideModel } from '../slides/slide-model';
import type { Language } from '../text/language';
import type { AudienceView, Projector } from './audience-view';

/** The part of a session that the projector depends on. */
export interface AudienceState {
  readonly workshop: Workshop;
  readonly rounds: readonly Round[];
  readonly entries: readonly Entry[];
  readonly projector: Projector;
}

/** The view in the workshop's language. A round that is ready or unknown gives the workshop's title. */
export function buildAudienceView(state: AudienceState): AudienceView {
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
          ? roundSlide(round, round.frozen, state.entries, language)
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
  entries: readonly Entry[],
  language: Language,
): SlideModel {
  switch (round.state) {
    case 'open':
      return openSlide(round, frozen, entries, language);
    case 'ready':
    case 'closed':
      return closedSlide(frozen.poll, language);
    case 'revealed': {
      const result = resultOf(round, entries);
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

/** How far the collection is, never what it holds. */
function openSlide(
  round: Round,
  frozen: Frozen,
  entries: readonly Entry[],
  language: Language,
): SlideModel {
  const { tables, entryCount } = tally(round, entries);
  const isCounted = round.method === 'hands' && entryCount === cellsOf(frozen.poll).length;
  return collectingSlide(round, frozen, tables, language, isCounted);
}

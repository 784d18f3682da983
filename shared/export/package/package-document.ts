/** Everything of the day that can be packed: the results, the practice question after them, and the steps of the reveals that the room saw. */
import { PRACTICE_POLL_ID } from '../../domain/poll/poll';
import { resultOf, wallResultOf } from '../../domain/result/result';
import { revealSteps } from '../../domain/result/reveal';
import { furthestStep, type Round } from '../../domain/round/round';
import { findRound, type Session } from '../../domain/session/session';
import { localize } from '../../lib/language';
import { canonicalJson } from '../../lib/canonical-json';
import { ofRound, revealSlide } from '../../slides/build-round-slides';
import { slideFileStem } from '../../slides/file-stem';
import { markOf } from '../../slides/slide-mark';
import type { NamedStep } from '../../slides/slide-model';
import { dictionaryFor } from '../../text/dictionary';
import { agendaPolls, resultsDocument, told, type ResultsDocument } from '../results-document';
import type { StepsPart } from '../results-document';

export function packageDocument(session: Session): ResultsDocument {
  const document = resultsDocument(session, [...agendaPolls(session), PRACTICE_POLL_ID]);
  let number = 1;
  const steps: StepsPart[] = [];
  for (const part of document.parts) {
    const round = part.kind === 'result' ? findRound(session, part.round.id) : null;
    if (round) {
      const shown = new Set(part.slides.map(({ slide }) => canonicalJson(slide)));
      const slides = stepsShown(session, round, number).filter(
        ({ slide }) => !shown.has(canonicalJson(slide)),
      );
      if (slides.length > 0) steps.push({ round: told(round), slides });
    }
    number += part.slides.length;
  }
  return { ...document, steps };
}

/**
 * The steps that the room has seen of a result that still is what it saw: what was corrected since, or hidden again, gives none.
 * `number` is that of the result's first picture, beside which they are sorted.
 */
function stepsShown(session: Session, round: Round, number: number): readonly NamedStep[] {
  const { entries, ballots, workshop } = session;
  const { language } = workshop;
  const onWall = wallResultOf(round, entries, ballots);
  if (!onWall || canonicalJson(onWall) !== canonicalJson(resultOf(round, entries, ballots))) {
    return [];
  }
  const words = dictionaryFor(language).packing;
  const title = localize(onWall.poll.title, language);
  const mark = markOf(workshop);
  return revealSteps(onWall)
    .slice(0, furthestStep(round) + 1)
    .map((step, index) => ({
      name: slideFileStem(number, title, ofRound(words.step(index + 1), round, language)),
      slide: { ...revealSlide(onWall, step, round, language), ...mark },
    }));
}

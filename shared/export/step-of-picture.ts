/** Which step of a reveal an exported picture is of. */
import { wallResultOf } from '../domain/result/result';
import { revealSteps } from '../domain/result/reveal';
import { findRound, type Session } from '../domain/session/session';
import { canonicalJson } from '../lib/canonical-json';
import { revealSlide } from '../slides/build-round-slides';
import { markOf } from '../slides/slide-mark';
import type { SlideModel } from '../slides/slide-model';

/** The step at which the room sees exactly this picture, 0 first; null if it sees it at none. */
export function stepOfPicture(
  session: Session,
  roundId: string,
  picture: SlideModel,
): number | null {
  const { entries, ballots, workshop } = session;
  const round = findRound(session, roundId);
  const onWall = round && wallResultOf(round, entries, ballots);
  if (!onWall) return null;
  const mark = markOf(workshop);
  const wanted = canonicalJson(picture);
  const step = revealSteps(onWall).findIndex((own) => {
    const slide = revealSlide(onWall, own, round, workshop.language);
    return canonicalJson({ ...slide, ...mark }) === wanted;
  });
  return step === -1 ? null : step;
}

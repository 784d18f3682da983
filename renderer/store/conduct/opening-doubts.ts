/** What is asked about before a vote is opened; nothing of it keeps the facilitator from opening. */
import { oldPaperOfRound, type OldPaper } from '../../../shared/domain/edition/papers';
import { alikeRows } from '../../../shared/domain/poll/alike';
import type { Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import { findPoll } from '../../../shared/domain/workshop/workshop';

export interface OpeningDoubts {
  /** The paper says something else than the vote. */
  readonly oldPaper: OldPaper | null;
  /** Groups of options that read alike, by their numbers. */
  readonly alike: readonly (readonly number[])[];
}

declare module '../core/question' {
  interface Questions {
    'open-doubtful': { readonly roundId: string };
  }
}

/** Null if there is nothing to ask about. */
export function openingDoubts(session: Session, round: Round): OpeningDoubts | null {
  const poll = findPoll(session.workshop, round.pollId);
  if (!poll || round.state !== 'ready') return null;
  const oldPaper = oldPaperOfRound(session, round);
  const alike = alikeRows(poll, session.workshop.language);
  return oldPaper || alike.length > 0 ? { oldPaper, alike } : null;
}

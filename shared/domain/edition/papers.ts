/** Which edition of each poll is on paper, and whether that is what the vote asks. */
import { USES_PAPER } from '../kinds/method';
import { PRACTICE_POLL_ID, type Poll } from '../poll/poll';
import type { Round } from '../round/round';
import { roundOfPoll, type Session } from '../session/session';
import type { PrintedEdition, Workshop } from '../workshop/workshop';
import { editionOf } from './edition';

/** What papers need: a poll, and the workshop as they name it. */
export interface Paper {
  readonly poll: Poll;
  readonly workshop: Workshop;
}

type Known = Pick<Session, 'workshop' | 'rounds'>;

/** The papers of these polls as they are printed now. A round that is open keeps the texts and roles it was opened with. */
function paperOf({ workshop, rounds }: Known, poll: Poll): Paper {
  const round = roundOfPoll({ rounds }, poll.id);
  return (round?.state === 'open' && frozenPaper(round, workshop)) || { poll, workshop };
}

function frozenPaper({ frozen }: Round, workshop: Workshop): Paper | null {
  if (!frozen) return null;
  const { poll, roles } = frozen;
  return { poll, workshop: { ...workshop, roles, collectsRoles: roles.length > 0 } };
}

/** The papers of all polls that can be printed: the practice question is shown, not handed out. */
export function papersOf(session: Known): readonly Paper[] {
  return session.workshop.polls
    .filter(({ id }) => id !== PRACTICE_POLL_ID)
    .map((poll) => paperOf(session, poll));
}

/** The papers of open rounds whose texts were edited since: they are printed as they were opened. */
export function heldPapers(session: Known): readonly Paper[] {
  const { polls } = session.workshop;
  return papersOf(session).filter(({ poll, workshop }) => {
    const own = polls.find(({ id }) => id === poll.id);
    return own && editionOf(own, session.workshop) !== editionOf(poll, workshop);
  });
}

/** The edition that a round asks: of what it was opened with, or would be opened with now. */
export function editionOfRound(round: Round, poll: Poll, workshop: Workshop): string {
  const paper = frozenPaper(round, workshop) ?? { poll, workshop };
  return editionOf(paper.poll, paper.workshop);
}

/** A paper that differs from what its vote asks. */
export interface OldPaper {
  readonly poll: Poll;
  /** The mark on the paper. */
  readonly printed: string;
  /** The mark of the vote. */
  readonly current: string;
}

function oldPaper({ poll, workshop }: Paper): OldPaper | null {
  const printed = workshop.printed.find(({ id }) => id === poll.id)?.edition;
  const current = editionOf(poll, workshop);
  return printed === undefined || printed === current ? null : { poll, printed, current };
}

/** The polls still to be voted on, or open, whose newest paper is of another edition. */
export function oldPapers(session: Known): readonly OldPaper[] {
  return papersOf(session).flatMap((paper) => {
    const state = roundOfPoll(session, paper.poll.id)?.state ?? 'ready';
    const old = state === 'ready' || state === 'open' ? oldPaper(paper) : null;
    return old ? [old] : [];
  });
}

/** The old paper that opening this round would vote by; null if there is none, or the method needs no paper. */
export function oldPaperOfRound(session: Known, round: Round): OldPaper | null {
  if (round.state !== 'ready' || !USES_PAPER[round.method]) return null;
  return oldPapers(session).find(({ poll }) => poll.id === round.pollId) ?? null;
}

/** What is known to be on paper after these papers were printed; nothing of polls that are gone. */
export function printedAfter(
  { polls, printed }: Pick<Workshop, 'polls' | 'printed'>,
  papers: readonly Paper[],
): readonly PrintedEdition[] {
  const isAnew = new Set(papers.map(({ poll }) => poll.id));
  const isKnown = new Set(polls.map(({ id }) => id));
  return [
    ...printed.filter(({ id }) => isKnown.has(id) && !isAnew.has(id)),
    ...papers.map(({ poll, workshop }) => ({ id: poll.id, edition: editionOf(poll, workshop) })),
  ];
}

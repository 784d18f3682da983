/** All sheets of ballots for some polls: enough for everyone present. */
import type { Paper } from '../../shared/domain/edition/papers';
import type { Poll } from '../../shared/domain/poll/poll';
import { BallotSheet, ballotText } from './ballot-sheet';
import type { PerSheet } from './size/ballot-size';
import { ballotsPerSheet, type BallotText } from './fit-ballot';

export interface BallotJob {
  readonly papers: readonly Paper[];
  /** The wanted number of ballots on a sheet; there are fewer if they would be too small to read. */
  readonly asked: PerSheet;
}

/** What is printed for a poll. */
export interface BallotPrintout {
  readonly poll: Poll;
  readonly ballot: BallotText;
  /** Ballots on a sheet; null if the poll is too long for a ballot. */
  readonly perSheet: PerSheet | null;
  readonly sheets: number;
}

export function listBallots({ papers, asked }: BallotJob): readonly BallotPrintout[] {
  return papers.map((paper) => {
    const ballot = ballotText(paper);
    const perSheet = ballotsPerSheet(ballot, asked);
    const sheets = perSheet === null ? 0 : Math.ceil(paper.workshop.present / perSheet);
    return { poll: paper.poll, ballot, perSheet, sheets };
  });
}

/** The sheets poll by poll; with `isSample` one of each poll. */
export function BallotDocument({
  isSample = false,
  ...job
}: BallotJob & { readonly isSample?: boolean }) {
  return (
    <div className="print-document">
      {listBallots(job).flatMap(({ poll, ballot, perSheet, sheets }) =>
        perSheet === null
          ? []
          : Array.from({ length: isSample ? 1 : sheets }, (_, sheet) => (
              <BallotSheet key={`${poll.id} ${sheet}`} {...{ ballot, perSheet }} />
            )),
      )}
    </div>
  );
}

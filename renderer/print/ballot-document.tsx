/** All sheets of ballots for some polls: enough for everyone present. */
import type { Poll } from '../../shared/domain/poll/poll';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { BallotSheet, ballotText } from './ballot-sheet';
import type { PerSheet } from './size/ballot-size';
import { ballotsPerSheet } from './fit-ballot';

export interface BallotJob {
  readonly workshop: Workshop;
  readonly polls: readonly Poll[];
  /** The wanted number of ballots on a sheet; there are fewer if they would be too small to read. */
  readonly asked: PerSheet;
}

/** What is printed for a poll. */
export interface BallotPrintout {
  readonly poll: Poll;
  /** Ballots on a sheet; null if the poll is too long for a ballot. */
  readonly perSheet: PerSheet | null;
  readonly sheets: number;
}

export function listBallots({ workshop, polls, asked }: BallotJob): readonly BallotPrintout[] {
  return polls.map((poll) => {
    const perSheet = ballotsPerSheet(ballotText(workshop, poll), asked);
    const sheets = perSheet === null ? 0 : Math.ceil(workshop.present / perSheet);
    return { poll, perSheet, sheets };
  });
}

/** The sheets poll by poll; with `isSample` one of each poll. */
export function BallotDocument({
  isSample = false,
  ...job
}: BallotJob & { readonly isSample?: boolean }) {
  return (
    <div className="print-document">
      {listBallots(job).flatMap(({ poll, perSheet, sheets }) =>
        perSheet === null
          ? []
          : Array.from({ length: isSample ? 1 : sheets }, (_, sheet) => (
              <BallotSheet
                key={`${poll.id} ${sheet}`}
                ballot={ballotText(job.workshop, poll)}
                perSheet={perSheet}
              />
            )),
      )}
    </div>
  );
}

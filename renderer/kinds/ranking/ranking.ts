/** A ranking («rangordning»): a few options put in order, on ballots or at the ballot box. */
import type { ConsoleKind } from '../parts/contract';
import { rankingBallots } from './ranking-ballots';
import { rankingBox } from './ranking-box';
import { RankingEditor } from './ranking-editor';
import { RankingMarks } from './ranking-fields';
import { rankingCountGroups, rankingNames } from './ranking-names';
import { RankingResultTable } from './ranking-result';

export const ranking: ConsoleKind<'ranking'> = {
  names: rankingNames,
  Editor: RankingEditor,
  ResultTable: RankingResultTable,
  MarksField: RankingMarks,
  countGroups: rankingCountGroups,
  ballots: rankingBallots,
  box: rankingBox,
  // Only what each participant has put in order can be counted.
  ...{ slips: null, answers: null, hands: null, totals: null },
};

/** What minutes say of every kind of poll. */
import type { OfAnyKind, Poll, PollKind, TypesOf } from '../../domain/poll/poll';
import { allocationReport } from '../report/kinds/allocation-report';
import { choiceReport } from '../report/kinds/choice-report';
import { rankingReport } from '../report/kinds/ranking-report';
import type { ReportRules, ReportRulesOf } from '../report/kinds/report-rules';
import { scaleReport } from '../report/kinds/scale-report';

const KINDS: { readonly [K in PollKind]: ReportRulesOf<TypesOf<K>> } = {
  choice: choiceReport,
  scale: scaleReport,
  ranking: rankingReport,
  allocation: allocationReport,
};

/** The rules of a kind; use them only for results of its own polls. */
export function reportRulesOf({ kind }: Pick<Poll, 'kind'>): ReportRules<OfAnyKind<'result'>> {
  return KINDS[kind] as ReportRules<OfAnyKind<'result'>>;
}

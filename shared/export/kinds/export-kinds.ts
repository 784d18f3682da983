/** What leaves the room of every kind of poll: its numbers in sheets, what minutes say of it, and its slides in a deck. */
import type { KindTypes } from '../../domain/kinds/poll-rules';
import type { OfAnyKind, Poll, PollKind, TypesOf } from '../../domain/poll/poll';
import type { SlideOfAnyKind, SlidesOf } from '../../slides/slide-kinds';
import { CHOICE_DECK } from '../deck/kinds/choice/choice-deck';
import type { DeckRules } from '../deck/kinds/deck-rules';
import { POINTS_DECK } from '../deck/kinds/points/points-deck';
import { SCALE_DECK } from '../deck/kinds/scale/scale-deck';
import { allocationReport } from '../report/kinds/allocation-report';
import { choiceReport } from '../report/kinds/choice-report';
import { rankingReport } from '../report/kinds/ranking-report';
import type { ReportRules, ReportRulesOf } from '../report/kinds/report-rules';
import { scaleReport } from '../report/kinds/scale-report';
import { allocation } from '../tables/kinds/allocation-table';
import { choice } from '../tables/kinds/choice-table';
import { ranking } from '../tables/kinds/ranking-table';
import { scale } from '../tables/kinds/scale-table';
import type { TableRules } from '../tables/kinds/table-rules';

interface ExportRules<K extends PollKind> {
  readonly tables: TableRules<TypesOf<K>>;
  readonly report: ReportRulesOf<TypesOf<K>>;
  readonly deck: DeckRules<SlidesOf<K>['reveal' | 'comparison']>;
}

const KINDS: { readonly [K in PollKind]: ExportRules<K> } = {
  choice: { tables: choice, report: choiceReport, deck: CHOICE_DECK },
  scale: { tables: scale, report: scaleReport, deck: SCALE_DECK },
  ranking: { tables: ranking, report: rankingReport, deck: POINTS_DECK },
  allocation: { tables: allocation, report: allocationReport, deck: POINTS_DECK },
};

/** What the slides of all kinds become in a deck. */
export const KIND_DECKS = Object.assign(
  {},
  ...Object.values(KINDS).map(({ deck }) => deck),
) as DeckRules<SlideOfAnyKind<'reveal' | 'comparison'>>;

type AnyTables = TableRules<{ readonly [T in keyof KindTypes]: OfAnyKind<T> }>;

/** The table rules of a kind; use them only for its own results and comparisons. */
export function tablesOf({ kind }: Pick<Poll, 'kind'>): AnyTables {
  return KINDS[kind].tables as AnyTables;
}

/** What minutes say of a kind; use it only for results of its own polls. */
export function reportRulesOf({ kind }: Pick<Poll, 'kind'>): ReportRules<OfAnyKind<'result'>> {
  return KINDS[kind].report as ReportRules<OfAnyKind<'result'>>;
}

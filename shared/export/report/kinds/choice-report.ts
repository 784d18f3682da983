/** A choice in minutes and summary: who got most, ties named with the place they share, and all options in a table. */
import type {
  ChoiceResult,
  ChoiceTypes,
  CountedChoice,
  RankedOption,
} from '../../../domain/kinds/choice/choice-types';
import { topOptions } from '../../../domain/kinds/choice/choice-result';
import { localize } from '../../../lib/language';
import { writtenFigures } from '../../../slides/kinds/written-figures';
import { dictionaryFor } from '../../../text/dictionary';
import { LABEL_COLUMN } from '../../tables/kinds/result-table';
import type { ReportTable } from '../report';
import { optionWordings } from './option-wordings';
import type { CountLine, ReportRulesOf, ToldResult } from './report-rules';
import { byPlace } from './scored-places';

type Told = ToldResult<CountedChoice>;

/** How many places a top three names where nobody is tied. */
const NAMED = 3;

function isAllTied({ ranked, marks }: CountedChoice): boolean {
  return marks > 0 && ranked.length > 1 && ranked.every(({ rank }) => rank === 1);
}

function writing({ result, language }: Told) {
  const words = dictionaryFor(language).minutes.choice;
  const { percent } = writtenFigures(language);
  const { base } = result;
  return {
    words,
    name: ({ option }: RankedOption) => localize(option.title, language),
    share: (own: RankedOption) => (own.percent === null ? null : percent(own.percent)),
    of: base.kind === 'voters' ? words.ofVoters(base.people) : words.ofPresent(base.people),
    title: localize(result.poll.title, language),
  };
}

function brief(told: Told): readonly string[] {
  const { result } = told;
  const { words, name, title } = writing(told);
  const places = byPlace(topOptions(result));
  if (places.length === 0) return [words.briefNone(title)];
  if (isAllTied(result)) return [words.briefAllTied(title)];
  const firstTie = places.findIndex((place) => place.length > 1);
  const leaders = places.slice(0, firstTie < 0 ? places.length : firstTie);
  return [
    ...(leaders.length > 0 ? [words.briefFirst(leaders.map(([own]) => name(own)))] : []),
    ...places
      .slice(leaders.length)
      .map((place) =>
        place.length > 1
          ? words.briefTied(place.map(name), place[0].rank)
          : words.briefNext(name(place[0])),
      ),
  ];
}

/** The outcome as one paragraph. */
function outcome(told: Told): string {
  const { result, runOff } = told;
  const { words, name, share, of } = writing(told);
  const places = byPlace(topOptions(result));
  const [best] = places;
  if (!best) return result.voters === 0 ? words.noVoters : words.none;
  const votes = (own: RankedOption) => own.votes;
  if (isAllTied(result)) return words.allTied(votes(best[0]), of, share(best[0]));
  const firstTie = places.findIndex((place) => place.length > 1);
  const [leader, ...then] = places.slice(0, firstTie < 0 ? places.length : firstTie);
  const rest = places.slice(leader ? 1 + then.length : 1);
  const named = places.flat().length;
  return [
    leader
      ? words.first(
          ...([votes(leader[0]), of, share(leader[0]), name(leader[0])] as const),
          then.map(([own]) => ({ votes: own.votes, percent: share(own), option: name(own) })),
        )
      : words.tiedFirst(best.map(name), votes(best[0]), of, share(best[0])),
    ...rest.map((place) =>
      place.length > 1
        ? words.tied(place.map(name), votes(place[0]), share(place[0]), place[0].rank)
        : words.next(name(place[0]), votes(place[0]), share(place[0])),
    ),
    ...(named < NAMED && result.ranked.length >= NAMED ? [words.fewer(named)] : []),
    ...(named > NAMED ? [words.named(named)] : []),
    ...(runOff !== null ? [words.runOff(runOff)] : []),
    ...(runOff === null && named > NAMED ? [words.noRunOff] : []),
  ].join(' ');
}

function table(told: Told): ReportTable {
  const { result, language } = told;
  const { words, name, title } = writing(told);
  const { number, percent } = writtenFigures(language);
  const { place, option, votes, share } = words.header;
  return {
    kind: 'table',
    caption: words.caption(title),
    header: [place, option, votes, share],
    rows: result.ranked.map((own) => [
      ...[number(result.marks === 0 ? null : own.rank), name(own), number(own.votes)],
      percent(own.percent),
    ]),
    align: ['end', 'start', 'end', 'end'],
    shows: ['rank', LABEL_COLUMN, 'votes', 'share'],
  };
}

function remarks(told: Told): readonly string[] {
  const { poll, ranked, marks, base } = told.result;
  const { words } = writing(told);
  const shown = ranked.map(({ percent }) => percent ?? 0);
  const total = shown.reduce((sum, percent) => sum + percent, 0);
  const isOneEach = poll.maxMarks === 1 && marks === base.people && marks > 0;
  return [
    ...(poll.maxMarks > 1 && marks > base.people && base.people > 0 ? [words.overAll] : []),
    ...(isOneEach && total !== 100 ? [words.rounded] : []),
    ...(shown.some((percent) => percent > 100) ? [words.moreThanAll] : []),
  ];
}

/** The words for what was counted; for a majority that nobody counted, those that have no numbers. */
function byCount<T>(counted: (told: Told) => T, seen: (sentence: string) => T) {
  return ({ result, ...told }: ToldResult<ChoiceResult>): T => {
    if (result.majority === null) return counted({ ...told, result });
    const words = dictionaryFor(told.language).minutes.choice;
    const option = localize(result.majority.title, told.language);
    return seen(words.majority(localize(result.poll.title, told.language), option));
  };
}

export const choiceReport: ReportRulesOf<ChoiceTypes> = {
  brief: byCount(brief, (sentence) => [sentence]),
  lead: byCount(
    (told) => [`${writing(told).words.marks(told.result.poll.maxMarks)} ${outcome(told)}`],
    (sentence) => [sentence],
  ),
  detail: () => [],
  table: byCount<ReportTable | null>(table, () => null),
  remarks: byCount(remarks, () => []),
  wordings: optionWordings,
  pictured: () => true,
  counts: byCount<readonly CountLine[] | null>(
    ({ result, language }) =>
      result.poll.options.map(({ id, title }) => ({
        label: localize(title, language),
        votes: result.ranked.find(({ option }) => option.id === id)?.votes ?? 0,
      })),
    () => null,
  ),
  countedAs: 'votes',
  spoken: ['votes', 'share', 'base'],
};

/** What stands around the rows of a comparison of conferences: what each is called, its people, and what must be known of the figures. */
import type {
  Absent,
  Apart,
  ChangedWords,
  ComparedPoll,
  Member,
  YearsTable,
} from '../../domain/years/compare-conferences';
import type { ShownConference } from '../../domain/years/shown-conference';
import { cutAtWord } from '../../lib/cut-at-word';
import { formatFor } from '../../lib/format';
import type { Language } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';
import { comparisonNote, differenceParts } from '../comparison-note';
import { FOOTER_SEPARATOR, type SlideFooter } from '../kinds/slide-parts';
import { resultMarks } from '../kinds/slide-footer';
import { slidesOf } from '../slide-kinds';

/** Names by the conferences' ids: the date; where two have one date, also what else tells them apart. */
export type ConferenceNames = ReadonlyMap<string, string>;

/** Characters of a title that a name has. */
const TITLE_IN_NAME = 40;

export function conferenceNames(
  conferences: readonly ShownConference[],
  language: Language,
): ConferenceNames {
  const { date } = formatFor(language);
  const cut = (title: string): string => {
    const begin = cutAtWord(title, TITLE_IN_NAME);
    return begin === title ? title : `${begin} …`;
  };
  const parts = conferences.map(({ title, place }) => [cut(title), place.trim()] as const);
  return new Map(
    conferences.map((own, at) => {
      const rivals = conferences.flatMap((other, index) =>
        index !== at && other.date === own.date ? [parts[index]] : [],
      );
      const [title = '', place = ''] = parts[at] ?? [];
      const alike = rivals.filter((rival) => rival?.[0] === title);
      const isPlaceOwn = place !== '' && alike.every((rival) => rival?.[1] !== place);
      // What nothing tells apart has the number of its column.
      const more = alike.length === 0 ? [] : [isPlaceOwn ? place : String(at + 1)];
      const name = date(own.date);
      return [own.id, rivals.length === 0 ? name : `${name} (${[title, ...more].join(', ')})`];
    }),
  );
}

/** The people that the figures of a conference are of: who voted, or in a show of hands who was there. */
export function peopleOf({ poll: { result } }: Member): number {
  return result.voters ?? result.present;
}

/** Base of the figures at the left; what is to be said of single results at the right. */
export function yearsFooter(
  { members }: YearsTable,
  names: ConferenceNames,
  language: Language,
): SlideFooter {
  const words = dictionaryFor(language);
  const results = members.map(({ poll }) => poll.result);
  const newest = results.at(-1);
  if (!newest) return { left: '', right: '' };
  const { limit, share, isRoundedApart } = slidesOf(newest).base;
  const base = [
    limit(newest, newest, language),
    share(newest, language),
    results.some(isRoundedApart) ? words.slides.roundedApart : '',
  ].filter((part) => part !== '');
  const left = base.join(FOOTER_SEPARATOR);
  const marks = members.flatMap(({ conference, poll: { result } }) => {
    const own = resultMarks(result, language);
    const name = names.get(conference.id) ?? '';
    return own.length === 0 ? [] : [words.years.slide.marks(name, own.join(', '))];
  });
  return {
    left: left.charAt(0).toLocaleUpperCase() + left.slice(1),
    right: marks.join(FOOTER_SEPARATOR),
  };
}

/** Sentences on a table: that other people took part, which words changed, why there are other tables, and who has no figures. */
export function tableNotes(
  { tables, apart, absent }: ComparedPoll,
  table: YearsTable,
  names: ConferenceNames,
  language: Language,
): readonly string[] {
  const { slide } = dictionaryFor(language).years;
  const at = tables.indexOf(table);
  // What keeps it apart from the table before and from the one after.
  const own = [apart[at - 1], apart[at]].flatMap((reason) => (reason ? [reason] : []));
  return [
    ...(table.members.length > 1 ? [slide.notSame] : []),
    ...table.changed.map((changed) => changedNote(changed, table, names, language)),
    ...own.map((reason) => apartNote(reason, names, language)),
    ...absent.map((one) => absentNote(one, names, language)),
  ];
}

/** Why two tables of a question are two. */
export function apartNote(
  { before, after, differences }: Apart,
  names: ConferenceNames,
  language: Language,
): string {
  const words = wordsBetween(before, after, names, language);
  return comparisonNote(differences, language, words);
}

function changedNote(
  { since, differences }: ChangedWords,
  { members }: YearsTable,
  names: ConferenceNames,
  language: Language,
): string {
  const newest = members.at(-1)?.conference ?? since;
  const words = wordsBetween(since, newest, names, language);
  const parts = differenceParts(differences, language, words);
  return dictionaryFor(language).years.slide.changed(names.get(since.id) ?? '', parts);
}

function absentNote(
  { conference, why }: Absent,
  names: ConferenceNames,
  language: Language,
): string {
  return dictionaryFor(language).years.slide.absent[why](names.get(conference.id) ?? '');
}

function wordsBetween(
  before: ShownConference,
  after: ShownConference,
  names: ConferenceNames,
  language: Language,
) {
  const { on, differences } = dictionaryFor(language).years.slide;
  const when = ({ id }: ShownConference) => on(names.get(id) ?? '');
  return differences(when(before), when(after));
}

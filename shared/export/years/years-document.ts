/** A comparison of conferences as a document that every writer of files can write. It stands by itself: no vote of a single conference is in it. */
import type { YearsComparison } from '../../domain/years/compare-conferences';
import type { ShownConference } from '../../domain/years/shown-conference';
import { createWorkshop, type Workshop } from '../../domain/workshop/workshop';
import { formatFor } from '../../lib/format';
import type { WorkshopLanguage } from '../../lib/language';
import { yearsSlides } from '../../slides/years/years-slides';
import { dictionaryFor } from '../../text/dictionary';
import { told, type ResultsDocument, type RoundPart } from '../results-document';

/** The id of the document: no workshop has it. */
export const YEARS_ID = 'comparison-of-conferences';

/** `isByRole`: with slides for each role. */
export function yearsDocument(
  comparison: YearsComparison,
  language: WorkshopLanguage,
  isByRole: boolean,
): ResultsDocument {
  const { conferences } = comparison;
  const parts: RoundPart[] = [];
  for (const compared of comparison.polls) {
    const newest = compared.tables.at(-1)?.members.at(-1);
    if (!newest) continue;
    const firstNumber = parts.flatMap(({ slides }) => slides).length + 1;
    parts.push({
      kind: 'years',
      round: told(newest.poll.round),
      compared,
      conferences,
      // Only what a room has seen whole is compared.
      sight: 'whole',
      slides: yearsSlides(compared, comparison, { language, firstNumber, isByRole }),
    });
  }
  return { workshop: aboutAll(conferences, language), parts, steps: [] };
}

/** What stands in the place of a workshop: a title, the dates, and no agenda. */
function aboutAll(conferences: readonly ShownConference[], language: WorkshopLanguage): Workshop {
  const words = dictionaryFor(language).years;
  const { date, list } = formatFor(language);
  const titles = [...new Set(conferences.map(({ title }) => title))];
  const dates = conferences.map((own) => date(own.date));
  const made = createWorkshop({
    ...{ id: YEARS_ID, packId: YEARS_ID, language, agenda: [], polls: [], startTime: '09:00' },
    title: words.title(list(titles)),
    date: conferences.at(-1)?.date ?? '',
  });
  return { ...made, place: words.comparedWith(list(dates.slice(0, -1))) };
}

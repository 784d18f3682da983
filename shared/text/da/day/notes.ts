/** Danish words for notes and agreements. */
import { formatFor } from '../../../lib/format';

const format = formatFor('da');

export const notes = {
  heading: 'Noter',
  points: 'Pointer fra salen',
  pointsHint:
    'Én på hver linje. Sæt citater i »anførselstegn«. Skriv ingen navne. Kommer med i referatet.',
  agreements: 'Aftaler og opfølgning',
  agreementsHint: 'Tab til næste felt, og Enter for en ny.',
  what: 'Hvad',
  who: 'Rolle og kommune',
  by: 'Hvornår',
  /** Names a field for screen readers. */
  field: (name: string, row: number): string => `${name}, aftale ${row}`,
  remove: (row: number): string => `Slet aftale ${row}`,
  removeShort: 'Slet',
  long: (characters: number, most: number, isStored: boolean): string =>
    `${format.number(characters)} tegn. Over ${format.number(most)} bliver svært at læse i referatet${isStored ? ', men alt er gemt' : ''}.`,
  tooLong: (characters: number, most: number): string =>
    `${format.number(characters)} tegn. Der er plads til ${format.number(most)}. Det, der står her nu, er ikke gemt: Flyt noget af det til et andet programpunkt.`,
  tooMany: (most: number): string =>
    `Der er plads til ${most} aftaler her. Skriv flere under et andet programpunkt.`,
  /** In minutes and deck. */
  gone: 'Noter til punkter, der er fjernet',
  agreed: (what: string, who: string, by: string): string =>
    [what, ...(who === '' ? [] : [`Hvem: ${who}`]), ...(by === '' ? [] : [`Hvornår: ${by}`])]
      .filter((part) => part !== '')
      .join(' · '),
  goesOn: (title: string, page: number, pages: number): string => `${title} (${page} af ${pages})`,
  namesTables: 'Skriv bordnumre ved pointerne',
  namesTablesHint: 'Ellers står der ikke, hvilket bord en pointe kom fra.',
  checkNames: 'Læs noterne igennem for navne, før referatet sendes.',
  merged: (count: number): string =>
    count === 1
      ? '1 note eller aftale kommer med.'
      : `${format.number(count)} noter og aftaler kommer med.`,
  noRoom: (count: number): string =>
    count === 1
      ? '1 note eller aftale er der ikke plads til. Den står stadig i filen.'
      : `${format.number(count)} noter og aftaler er der ikke plads til. De står stadig i filen.`,
};

/** Set-up of a workshop. */
import { plural } from '../../lib/format';

export const setup = {
  heading: 'Opsætning',
  title: 'Titel',
  date: 'Dato',
  startTime: 'Starter kl.',
  place: 'Sted',
  placeHint: 'Fx Nyborg Strand',
  present: 'Til stede',
  tables: 'Borde',
  language: 'Sprog på storskærm, udskrifter og slides',
  peoplePerTable: 'Personer ved bordene',
  peopleAtTable: (number: number) => `Personer ved bord ${number}`,
  spread: 'Fordel jævnt',
  peopleSum: (people: string, present: string) =>
    `Der er plads til ${people} ved bordene, og ${present} er til stede.`,
  peopleShort: (missing: number) =>
    `${missing} ${plural(missing, 'person', 'personer')} mangler en plads. Ret antallet ved bordene, eller fordel jævnt.`,
  next: 'Videre til klargøring',
  saved: 'Opsætningen er gemt.',
  notSavedYet: 'Ret de markerede felter. Indtil da gælder det, der stod før.',
  openRound: (title: string, present: string, tables: string) =>
    `Afstemningen »${title}« er åben og regner med ${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}, som da den blev åbnet.`,
  useNewNumbers: 'Brug de nye tal i den åbne afstemning',
  required: 'Skriv en titel.',
  badDate: 'Vælg en dato.',
  badTime: 'Skriv et klokkeslæt, fx 09:30.',
};

/** Set-up of a workshop, and its polls. */
import { plural } from '../../../lib/format';

export const setup = {
  heading: 'Opsætning',
  title: 'Titel',
  date: 'Dato',
  startTime: 'Starter kl.',
  place: 'Sted',
  placeHint: 'Fx Nyborg Strand',
  present: 'Til stede',
  tables: 'Borde',
  language: 'Sprog på storskærm, udskrifter og billeder',
  peoplePerTable: 'Personer ved bordene',
  peopleAtTable: (number: number) => `Personer ved bord ${number}`,
  spread: 'Fordel jævnt',
  pastedHint: 'Sæt gerne en liste ind fra Excel i det første felt: ét tal for hvert bord.',
  pasted: {
    inserted: 'Listen er sat ind. Ctrl+Z fortryder det.',
    tooMany: (numbers: number, tables: number): string =>
      `Listen har ${numbers} tal, og der er ${tables} ${plural(tables, 'bord', 'borde')} fra dette felt. Intet er sat ind. Ret antallet af borde ovenfor, eller sæt færre ind.`,
    noNumber: (line: number): string =>
      `Linje ${line} er ikke ét tal. Intet er sat ind. Skriv et tal for hvert bord, eller bordets nummer og antallet.`,
    outOfRange: (line: number, most: number): string =>
      `Linje ${line} er ikke mellem 1 og ${most}. Intet er sat ind.`,
    tableTwice: (line: number, table: number): string =>
      `Linje ${line} er om bord ${table}, som også står længere oppe. Intet er sat ind.`,
    noTable: (line: number, table: number): string =>
      `Linje ${line} er om bord ${table}, som ikke findes. Intet er sat ind. Ret antallet af borde ovenfor.`,
  },
  peopleSum: (people: string, present: string) =>
    `Der er plads til ${people} ved bordene, og ${present} er til stede.`,
  peopleShort: (missing: number) =>
    `${missing} ${plural(missing, 'person', 'personer')} mangler en plads. Ret antallet ved bordene, eller fordel jævnt.`,
  next: 'Videre til klargøring',
  notSavedYet: 'Ret de markerede felter. Indtil da gælder det, der stod før.',
  openRound: (title: string, present: string, tables: string) =>
    `Den åbne afstemning »${title}« regner stadig med ${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}.`,
  useNewNumbers: 'Brug de nye tal i den åbne afstemning',
  required: 'Skriv en titel. Indtil da gælder den hidtidige.',
  badDate: 'Vælg en dato.',
  badTime: 'Skriv et klokkeslæt, fx 09:30.',
};

export const polls = {
  heading: 'Drejebog og afstemninger',
  intro:
    'Det, du retter her, gælder fra næste gang, afstemningen åbnes. En afstemning, der allerede er åbnet, ændrer sig ikke.',
  question: 'Spørgsmål',
  instruction: 'Vejledning til deltagerne',
  option: (number: number) => `Svarmulighed ${number}`,
  statement: (number: number) => `Spørgsmål ${number}`,
  labelOf: (number: number) => `Kort navn til spørgsmål ${number}`,
  explanationOf: (number: number) => `Forklaring til svarmulighed ${number}`,
  maxMarks: 'Højeste antal kryds pr. deltager',
  base: 'Procent af',
  baseVoters: 'dem, der har stemt',
  basePresent: 'alle, der er til stede',
  scale: 'Svarskala',
  /** Of an option, whose explanation is a paraphrase. */
  sources: (count: number) => `${count} ${plural(count, 'kilde', 'kilder')}`,
  editorOnly: 'Vises kun her, aldrig på storskærmen.',
  editing: (language: string) => `Du retter teksten på ${language}.`,
  languageNames: { da: 'dansk', en: 'engelsk' },
  roundStarted:
    'Afstemningen er allerede åbnet. Den bruger teksten, som den var, da den blev åbnet.',
  blankText: 'Feltet er tomt, så den hidtidige tekst gælder stadig.',
};

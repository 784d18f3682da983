/** Workshop files: on the start screen, in the console's head, and what is asked about them. */
import { plural } from '../../lib/format';

export const files = {
  recentHeading: 'Seneste filer',
  recentLabel: (name: string, folder: string) => `Åbn ${name} i mappen ${folder}`,
  /** Ends the name of a rescue file. */
  rescueName: 'redning',
  /** The same, for a template. */
  templateName: 'skabelon',
  reading: (name: string) => `Læser ${name} …`,
  readingUnnamed: 'Læser filen …',
  dropHere: 'Slip filen for at åbne den eller tjekke dens tal',

  savedIn: (name: string) => `Gemt · ${name}`,
  notInFile: 'Gemt på computeren, men ikke i filen',
  saveAgain: 'Gem igen',
  saveAsFile: 'Gem som fil …',
  hereTitle: 'Gemt på denne computer',
  hereText:
    'Hver registrering gemmes med det samme. Gem også arrangementet som en fil, hvis det skal flyttes til en anden computer, eller hvis du vil have en sikkerhedskopi.',
  fileTitle: 'Gemt på denne computer og i filen',
  fileIn: (name: string, folder: string) => `${name} i mappen ${folder}`,
  /** While the newest change is on its way into the file, which takes a second or two. */
  filePending: 'Det nyeste kommer med i filen om et øjeblik.',
  fileText: 'Filen bliver opdateret af sig selv, mens du arbejder.',
  file: (name: string) => `Filen: ${name}`,
  program: (version: string) => `Gemt med Pejling ${version}`,

  savedHint: (name: string) =>
    `Gemt i ${name}. Filen bliver opdateret af sig selv, mens du arbejder.`,
  downloadedHint: (name: string) =>
    `Sendt til dine overførsler: ${name}. Se efter, at den er kommet. Filen bliver ikke opdateret af sig selv: Gem igen, når du er færdig.`,
};

export const fileQuestions = {
  switchTitle: (incoming: string, current: string) =>
    `Åbn »${incoming}« i stedet for »${current}«?`,
  switchTitleSame: 'Åbn filen i stedet for det arrangement, der er åbent?',
  switchSaved: (current: string) => `»${current}« er gemt og kan åbnes igen fra forsiden.`,
  switchRound: (poll: string) => `Afstemningen »${poll}« er stadig åben, når du kommer tilbage.`,
  switchWall: (incoming: string) => `Storskærmen skifter med det samme til »${incoming}«.`,
  /** While storage has nothing, and a rescue file may. */
  switchRescued: (current: string, name: string) =>
    `»${current}« er ikke gemt i Pejling. Det er kun i redningsfilen ${name}.`,
  switchUnsaved: (current: string) => `»${current}« er ikke gemt nogen steder.`,
  switchYes: 'Åbn filen',

  differsTitle: (title: string) => `Hvilken udgave af »${title}« vil du arbejde videre med?`,
  differsText: 'Den i filen og den på computeren er ikke ens. Begge bliver bevaret.',
  differsFile: 'I filen',
  differsHere: 'På computeren',
  differsSavedAt: (date: string, time: string) => `Gemt ${date} kl.\u00a0${time}`,
  differsRecordedAt: (date: string, time: string) =>
    `Seneste registrering ${date} kl.\u00a0${time}`,
  differsCount: (count: string, number: number) =>
    `${count} ${plural(number, 'registrering', 'registreringer')}`,
  differsCopy: 'Åbn filen som en kopi',
  differsUseHere: 'Brug den på computeren',

  changedTitle: (name: string) => `Erstat »${name}«?`,
  changedText:
    'Nogen har ændret filen, siden Pejling sidst gemte i den. Erstatter du den, forsvinder deres ændringer.',
  /** Only while storage has it. */
  changedKept: 'Dit arrangement er gemt på denne computer, uanset hvad du vælger.',
  changedElsewhere: 'Gem et andet sted …',
  changedReplace: 'Erstat filen',
};

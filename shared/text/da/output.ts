/** Printouts page and results page. */

export const printouts = {
  heading: 'Udskrifter',
  intro:
    'Læg en bordseddel på hvert bord og et deltagerark ved hver plads. Udskriv på A4, 100 %, uden sidehoved og sidefod.',
  what: 'Hvad skal udskrives?',
  slips: 'Bordsedler',
  sheets: 'Deltagerark',
  which: 'Til hvilke afstemninger?',
  numbered: 'Ét ark til hvert bord, med bordnummer',
  blank: 'Ét ark uden bordnummer, til kopiering',
  duplicates: 'Genpart, som bliver på bordet',
  duplicatesHint: 'Den har samme seddelnummer som bordsedlen og lægges i kuverten.',
  count: (sheets: number) => (sheets === 1 ? 'Det bliver 1 ark.' : `Det bliver ${sheets} ark.`),
  sheetCopies: (present: string) =>
    `Vælg ${present} kopier i udskriftsvinduet: ét ark til hver deltager.`,
  print: 'Udskriv …',
  preview: 'Sådan ser det ud',
  nothing: 'Vælg mindst én afstemning.',
  quoted: (title: string) => `»${title}«`,
  /** `titles` as a list. */
  withoutSlips: (titles: string) =>
    `Der er ingen bordsedler til ${titles}. Brug stemmesedler eller stemmeboksen.`,
};

export const results = {
  heading: 'Resultater',
  empty: 'Her kommer resultaterne, når en afstemning er lukket.',
  intro: 'Billeder i 1920 × 1080.',
  introAsSeen: 'Billeder i 1920 × 1080, som salen så dem.',
  introUnseen: 'Det, salen ikke har set, er mærket.',
  /** On a picture's card, and in the question before it is saved. */
  sights: {
    never: 'Ikke vist endnu',
    partly: 'Ikke vist helt endnu',
    hidden: 'Skjult igen',
    outdated: 'Rettet, siden salen så det',
  },
  /** On the picture itself. */
  marks: {
    never: 'IKKE VIST FOR SALEN',
    partly: 'IKKE VIST HELT FOR SALEN',
    hidden: 'SKJULT FOR SALEN IGEN',
    outdated: 'RETTET, SIDEN SALEN SÅ DET',
  },
  unseen: {
    title: 'Salen har ikke set alt. Skal det med?',
    /** «»Hvor er potentialet størst?«, runde 2: ikke vist endnu» */
    line: (title: string, round: number, sight: string) =>
      `»${title}«${round > 1 ? `, runde ${round}` : ''}: ${sight}`,
    text: 'Den, der får filen, kan se tallene, også før salen har set dem.',
    all: 'Gem alle',
    anyway: 'Gem alligevel',
    onlySeen: 'Gem kun det, salen har set',
  },
  enlarge: (name: string) => `Vis stort: ${name}`,
  previous: 'Forrige',
  next: 'Næste',
  closeLarge: 'Luk',
  place: (place: number, all: number) => `Billede ${place} af ${all}`,
  copy: 'Kopiér billede',
  copied: 'Kopieret. Sæt det ind i PowerPoint, Word eller Teams.',
  showAgain: 'Vis igen på storskærmen',
  save: 'Gem PNG',
  saveLabel: (name: string) => `Gem PNG: ${name}`,
  png: 'PNG',
  zip: 'ZIP',
  oneByOne: 'Gem én fil ad gangen',
  exportBusy: 'Pejling gemmer stadig det forrige. Prøv igen, når det er færdigt.',
  reports: {
    slidesPdf: 'Billeder (PDF)',
    /** Read aloud for the chart of a page, whose figures stand beside it as text. */
    chartAlt: 'Diagram. Alle tal i det står som tekst på siden.',
    minutesPdf: 'Referat (PDF)',
    summaryPdf: 'Resumé (PDF)',
    certificatePdf: 'Optællingsattest (PDF)',
    minutes: 'Referat (Word)',
    summary: 'Resumé (Word)',
    markdown: 'Referat (Markdown)',
    mail: 'Mailtekst',
  },
  saveAll: (format: string) => `Gem alle som ${format}`,
  saveFolder: 'Gem alle i en mappe …',
  chooseFolder: 'Vælg mappe …',
  isDrawn: 'Billederne er klar.',
  cancel: 'Afbryd',
  progress: (done: number, all: number) => `${done} af ${all}`,
  exporting: (done: number, all: number) => `Gemmer: ${done} af ${all}`,
  progressLabel: 'Gemmer',
  downloaded: (name: string) => `Sendt til dine overførsler: ${name}. Se efter, at den er kommet.`,
  saved: (name: string) => `Gemt: ${name}`,
  savedFolder: (name: string) => `Gemt i mappen ${name}`,
  cancelled: 'Afbrudt. Der blev ikke gemt nogen fil. Resultaterne er bevaret.',
  zipName: (title: string, date: string) => `${title} ${date} – resultater`,
};

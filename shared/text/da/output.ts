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
  count: (sheets: number) => (sheets === 1 ? 'Det bliver 1 ark.' : `Det bliver ${sheets} ark.`),
  sheetCopies: (present: string) =>
    `Vælg ${present} kopier i udskriftsvinduet: ét ark til hver deltager.`,
  print: 'Udskriv …',
  preview: 'Sådan ser det ud',
  nothing: 'Vælg mindst én afstemning.',
};

export const results = {
  heading: 'Resultater',
  empty: 'Her kommer resultaterne, når en afstemning er lukket.',
  intro: 'Billeder i 1920 × 1080, som salen så dem.',
  save: 'Gem PNG',
  saveLabel: (name: string) => `Gem ${name} som PNG`,
  png: 'PNG',
  zip: 'ZIP',
  saveAll: (format: string) => `Gem alle som ${format}`,
  saveFolder: 'Gem alle i en mappe …',
  chooseFolder: 'Vælg mappe …',
  isDrawn: 'Billederne er klar.',
  cancel: 'Afbryd',
  progress: (done: number, all: number) => `${done} af ${all} billeder`,
  exporting: (done: number, all: number) => `Gemmer billeder: ${done} af ${all}`,
  progressLabel: 'Gemmer billeder',
  downloaded: (name: string) => `Gemt blandt dine overførsler: ${name}`,
  saved: (name: string) => `Gemt: ${name}`,
  savedFolder: (name: string) => `Gemt i mappen ${name}`,
  cancelled: 'Afbrudt. Ingen billeder er gemt.',
  zipName: (title: string, date: string) => `${title} ${date} – resultater`,
};

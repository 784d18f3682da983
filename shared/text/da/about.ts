/** «Om Pejling», and what is said of the data that are stored. */

export const about = {
  heading: 'Om Pejling',
  offline: 'Pejling arbejder uden internet og sender intet nogen steder hen.',
  licencesHeading: 'Andres arbejde i Pejling',
  licencesText: 'Pejling bygger på disse dele. Åbn en linje for at læse dens licens.',
};

export const data = {
  hereHeading: 'På denne computer',
  hereBrowser:
    'Pejling gemmer arrangementets oplysninger, de optalte stemmer og dine noter i browserens lager på denne computer. Pejling spørger ikke efter navne, men dine noter kan rumme dem, du selv skriver. Pejling sender intet ud af computeren.',
  hereDesktop:
    'Pejling gemmer arrangementets oplysninger, de optalte stemmer og dine noter i programmets eget lager på denne computer. Pejling spørger ikke efter navne, men dine noter kan rumme dem, du selv skriver. Pejling sender intet ud af computeren.',
  hereBeside:
    'Pejling gemmer arrangementets oplysninger, de optalte stemmer og dine noter i mappen Pejling-data ved siden af programmet. Ligger programmet på en USB-nøgle, følger arrangementerne med den. Pejling spørger ikke efter navne, men dine noter kan rumme dem, du selv skriver. Pejling sender intet ud af computeren.',
  own: 'Hvert arrangement har sit eget lager. Når du sletter et arrangement, fjernes det fra computeren.',
  shared:
    'I denne browser ligger arrangementerne i et fælles lager. Rester af et slettet arrangement kan blive liggende, indtil browseren rydder op.',
  ballots:
    'Stemmesedler gemmes uden tidspunkt, rækkefølge og afsender. Mens en afstemning er åben, ligger sedlerne for sig, og en sagkyndig med adgang til computeren kan finde den rækkefølge, de blev tastet i. Til anden tastning husker Pejling rækkefølgen i hukommelsen, aldrig på disken, og glemmer den igen. Når afstemningen lukkes, bliver sedlerne blandet, og rækkefølgen slettes fra disken.',
  ballotsShared:
    'Stemmesedler gemmes uden tidspunkt, rækkefølge og afsender. Til anden tastning husker Pejling rækkefølgen i hukommelsen, indtil afstemningen lukkes. Når den lukkes, bliver sedlerne blandet, men i denne browser kan spor af rækkefølgen blive liggende på disken, indtil browseren rydder op.',
  cleared:
    'Hvis nogen rydder browserens data, forsvinder de arrangementer, der ikke er åbne. Det, der er åbent, gemmer Pejling igen. Gem derfor arrangementet som en fil, før du går hjem.',
  fileHeading: 'I en fil',
  file: 'Ctrl+S gemmer hele arrangementet i én fil, hvor du vil: oplysninger, spørgsmål, optalte stemmer, resultater og dine noter. Står der navne i noterne, står de også i filen. Filen bliver liggende, når du sletter arrangementet i Pejling.',
  move: 'Skal arrangementet flyttes til en anden computer, så kopiér filen, for eksempel med en USB-nøgle, og åbn den i Pejling dér med Ctrl+O.',
  synced:
    'Ligger filen i en mappe, som OneDrive, Dropbox eller en anden tjeneste synkroniserer, sender tjenesten en kopi ud af computeren. Det gælder ofte også Skrivebord og Dokumenter, og det gælder billeder af resultaterne. Må tallene ikke forlade computeren, så gem et andet sted, for eksempel på en USB-nøgle.',
  policiesHeading: 'Til IT, hvis arbejdspladsen styrer browseren',
  policiesIntro:
    'Nogle regler for Edge og Chrome får Pejling til at miste det, der er gemt. Afsnittet kan sendes videre, som det er:',
  policies: {
    BrowsingDataLifetime:
      'Sletter Pejlings lager, også mens programmet er åbent, hvis reglen omfatter cookies og andre webstedsdata. Undtag computeren, eller tag den datatype ud af reglen.',
    ClearBrowsingDataOnExit:
      'Sletter Pejlings lager, hver gang browseren lukkes (i Chrome: ClearBrowsingDataOnExitList). Slå reglen fra på computeren.',
    DefaultFileSystemWriteGuardSetting:
      'Med værdien 2 kan Pejling ikke holde arrangementets fil opdateret, og filer kan kun hentes som overførsler. Sæt den til 3.',
  },
  policiesDesktop:
    'Pejling som program til Windows, macOS og Linux har sit eget lager og er ikke berørt af reglerne.',
  logHeading: 'I programmets log',
  log: 'Går noget galt, skriver Pejling i loggen, hvilken fejl det var, og hvor i programmet den skete. Der er hverken stemmer, navne eller filnavne i loggen, og den sendes ikke nogen steder hen.',
  logPlace: 'Loggen hedder pejling.log og ligger i denne mappe:',
  logBeside: 'Loggen hedder pejling.log og ligger i Pejling-data\\logs ved siden af programmet.',
};

export const storage = {
  fullTitle: 'Der er ikke mere plads på disken',
  lostTitle: 'Pejlings data på computeren er slettet',
  failedTitle: 'Computeren kan ikke gemme',
  memoryText:
    'Intet er gemt på disken. Alt ligger kun i dette vindue: Luk det ikke. Du kan taste videre.',
  /** While the rescue file has all of it, and the window is no longer the only place. */
  rescuedText: 'Intet er gemt i Pejling. Du kan taste videre, men gem redningsfilen igen bagefter.',
  fullNext: 'Frigør plads, så gemmer Pejling af sig selv.',
  lostNext: 'Pejling prøver at gemme igen af sig selv.',
  failedNext: 'Disken er måske fuld: Frigør plads. Pejling prøver igen af sig selv.',
  saveRescue: 'Gem redningsfil',
  /** The name is last: a long one is cut off there. */
  rescueHasAll: (name: string) => `Alt er i redningsfilen ${name}`,
  /** A download may have been stopped, and no page is told. */
  rescueIsSent: (name: string) =>
    `Alt er sendt til dine overførsler. Se efter, at filen er kommet: ${name}`,
  rescueIsBehind: (name: string) => `Gem redningsfilen igen. Det nyeste mangler i ${name}`,
  renewed: 'Noget kunne ikke gemmes. Pejling har gemt alt igen et nyt sted på disken.',
  renewedAfterLoss:
    'Pejlings data på computeren blev slettet udefra. Pejling har gemt dette arrangement igen. Gem det også som fil med Ctrl+S.',
  /** For as long as the program runs: in the panel of the save state and in pre-flight. */
  wasLost:
    'Pejlings data på denne computer er blevet slettet, mens Pejling var åben. Det kan ske igen, og andre arrangementer kan være væk. Gem arrangementet som fil.',
  onlyInMemory: 'Arrangementet ligger kun i dette vindue. Gem først en redningsfil med Ctrl+S.',

  lostWorkshop: (title: string) => `Pejling kan ikke finde »${title}« på denne computer`,
  damagedWorkshop: (title: string) => `»${title}« kan ikke læses`,
  lostText:
    'Browseren, en regel på computeren eller et andet program har slettet Pejlings data, eller arrangementet er slettet i et andet vindue.',
  damagedText:
    'Pejlings data på computeren er beskadiget, eller de kan ikke læses lige nu. Genstart Pejling, og prøv igen.',
  knownFacts: (date: string, place: string) =>
    place === '' ? `Dato: ${date}.` : `Dato og sted: ${date}, ${place}.`,
  wasInFile: (name: string) => `Det blev også gemt i filen ${name}.`,
  wasInNoFile: 'Har du en redningsfil eller en anden kopi, så åbn den.',
  openKnownFile: (name: string) => `Åbn ${name}`,
  findFile: 'Find en fil …',
  removeFromList: 'Fjern fra listen',
};

/** «Om Pejling», and what is said of the data that are stored. */

export const about = {
  heading: 'Om Pejling',
  offline: 'Pejling arbejder uden internet. Intet sendes nogen steder hen.',
  licencesHeading: 'Andres arbejde i Pejling',
  licencesText: 'Pejling bygger på disse dele. Åbn en linje for at læse dens licens.',
};

export const data = {
  hereHeading: 'På denne computer',
  hereBrowser:
    'Pejling gemmer arrangementets oplysninger og de optalte stemmer i browserens lager på denne computer. Der gemmes ingen navne, og intet sendes ud af computeren.',
  hereDesktop:
    'Pejling gemmer arrangementets oplysninger og de optalte stemmer i programmets eget lager på denne computer. Der gemmes ingen navne, og intet sendes ud af computeren.',
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
  file: 'Ctrl+S gemmer hele arrangementet i én fil, hvor du vil: oplysninger, spørgsmål, optalte stemmer og resultater. Der er heller ingen navne i filen. Filen bliver liggende, når du sletter arrangementet i Pejling.',
  move: 'Skal arrangementet flyttes til en anden computer, så kopiér filen, for eksempel med en USB-nøgle, og åbn den i Pejling dér med Ctrl+O.',
  logHeading: 'I programmets log',
  log: 'Går noget galt, skriver Pejling i loggen, hvilken fejl det var, og hvor i programmet den skete. Der er hverken stemmer, navne eller filnavne i loggen, og den sendes ikke nogen steder hen.',
  logPlace: 'Loggen hedder pejling.log og ligger i denne mappe:',
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
  rescueIsBehind: (name: string) => `Gem redningsfilen igen. Det nyeste mangler i ${name}`,
  renewed: 'Noget kunne ikke gemmes. Pejling har gemt alt igen et nyt sted på disken.',
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

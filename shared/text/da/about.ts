/** «Om Pejling», and what is said of the data that are stored. */

export const about = {
  heading: 'Om Pejling',
  version: (version: string) => `Version ${version}`,
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
    'Stemmesedler gemmes uden tidspunkt, rækkefølge og afsender. Mens en afstemning er åben, ligger sedlerne for sig, og en kyndig med adgang til computeren ville kunne finde den rækkefølge, de blev tastet i. Til anden tastning husker Pejling rækkefølgen i hukommelsen, aldrig på disken, og glemmer den igen. Når afstemningen lukkes, bliver sedlerne blandet, og rækkefølgen slettes fra disken.',
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

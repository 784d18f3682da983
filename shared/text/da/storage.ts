/** Storage that fails or is gone: the standing sign, the rescue file, and a workshop that can't be read. */

export const storage = {
  fullTitle: 'Der er ikke mere plads på disken',
  lostTitle: 'Pejlings lager på computeren er ryddet',
  failedTitle: 'Computeren kan ikke gemme',
  memoryText:
    'Intet er gemt på disken. Alt ligger kun i dette vindue: Luk det ikke. Du kan taste videre.',
  fullNext: 'Frigør plads, så gemmer Pejling af sig selv.',
  lostNext: 'Pejling prøver at gemme igen af sig selv.',
  failedNext: 'Disken er måske fuld: Frigør plads. Pejling prøver igen af sig selv.',
  saveRescue: 'Gem redningsfil',
  rescueHasAll: (name: string) => `Alt er i redningsfilen ${name}.`,
  rescueIsBehind: (name: string) =>
    `Det, der er ændret siden, er ikke i redningsfilen ${name}. Gem den igen.`,
  renewed: 'Pejlings lager svigtede. Alt er flyttet til et nyt og er gemt.',
  onlyInMemory: 'Arrangementet ligger kun i dette vindue. Gem først en redningsfil med Ctrl+S.',

  lostWorkshop: (title: string) => `»${title}« ligger ikke længere i Pejlings lager`,
  damagedWorkshop: (title: string) => `»${title}« kan ikke læses`,
  lostText:
    'Browseren, en regel på computeren eller et andet program har ryddet lageret, eller arrangementet er slettet i et andet vindue.',
  damagedText: 'Pejlings lager på computeren er beskadiget eller kan ikke læses lige nu.',
  knownFacts: (date: string, place: string) =>
    place === '' ? `Det, listen ved: ${date}.` : `Det, listen ved: ${date}, ${place}.`,
  wasInFile: (name: string) => `Det blev også gemt i filen ${name}.`,
  wasInNoFile: 'Har du en redningsfil eller en anden kopi, så åbn den.',
  openKnownFile: (name: string) => `Åbn ${name}`,
  findFile: 'Find en fil …',
  removeFromList: 'Fjern fra listen',
};

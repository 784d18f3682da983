/** Storage that fails or is gone: the standing sign, the rescue file, and a workshop that can't be read. */

export const storage = {
  fullTitle: 'Der er ikke mere plads på disken',
  lostTitle: 'Pejlings data på computeren er slettet',
  failedTitle: 'Computeren kan ikke gemme',
  memoryText:
    'Intet er gemt på disken. Alt ligger kun i dette vindue: Luk det ikke. Du kan taste videre.',
  /** While the rescue file has all of it, and the window is no longer the only place. */
  rescuedText: 'Intet er gemt i Pejling. Du kan taste videre, men gem så redningsfilen igen.',
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

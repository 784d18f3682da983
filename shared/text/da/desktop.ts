/** What the desktop program itself says: its dialogs around files and windows. */

export const desktop = {
  openTitle: 'Åbn en Pejling-fil',
  saveTitle: 'Gem arrangementet som fil',
  fileKind: 'Pejling-filer',
  exportTitle: 'Gem',
  folderTitle: 'Hvor skal mappen ligge?',
  folderButton: 'Gem her',
  closeTitle: 'Vil du lukke Pejling?',
  closeText:
    'Arrangementet er i gang, og storskærmen bliver også lukket. Alt er gemt, og du kan fortsætte, hvor du var.',
  closeNo: 'Bliv her',
  closeYes: 'Luk Pejling',
  failedTitle: 'Noget gik galt i Pejling',
  failedText: 'Alt, der er registreret, er bevaret. Storskærmen er ikke ændret.',
  carryOn: 'Fortsæt, hvor du var',
  silentTitle: 'Pejling svarer ikke',
  silentText:
    'Vent lidt, eller start vinduet igen. Alt, der er registreret, er bevaret, og storskærmen er ikke ændret.',
  wait: 'Vent',
  restart: 'Start vinduet igen',
};

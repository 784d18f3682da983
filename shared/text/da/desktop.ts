/** What the desktop program itself says: its dialogs around files and windows, and its menu. */

export const desktop = {
  openTitle: 'Åbn en Pejling-fil',
  saveTitle: 'Gem arrangementet som fil',
  fileKind: 'Pejling-filer',
  exportTitle: 'Gem',
  folderTitle: 'Hvor skal mappen ligge?',
  folderButton: 'Gem her',
  closeTitle: 'Vil du lukke Pejling?',
  closeText:
    'Arrangementet er i gang, og storskærmen bliver også lukket. Alt er gemt, og du kan fortsætte, hvor du slap.',
  closeUnsavedTitle: 'Vil du lukke Pejling og miste stemmer?',
  closeUnsavedText:
    'Intet er gemt på disken. Alt ligger kun i Pejlings vindue og forsvinder, når du lukker det. Bliv her, og gem en redningsfil med Ctrl+S.',
  closeCodesTitle: 'Koderne er ikke skrevet ud',
  closeCodesText:
    'De nye koder ligger kun i Pejlings vindue og forsvinder, når du lukker det. Bliv her, og skriv dem ud.',
  closeUnsavedYes: 'Luk alligevel',
  closeNo: 'Bliv her',
  closeYes: 'Luk Pejling',
  failedTitle: 'Noget gik galt i Pejling',
  failedText: 'Alt, der er registreret, er bevaret. Storskærmen er ikke ændret.',
  failedUnsavedText:
    'Intet er gemt på disken. Alt ligger kun i Pejlings vindue: Luk det ikke, og gem en redningsfil med Ctrl+S. Storskærmen er ikke ændret.',
  goneUnsavedText:
    'Det, der kun lå i vinduet, er gået tabt. Har du gemt en redningsfil, så åbn den med Ctrl+O. Storskærmen er ikke ændret.',
  silentUnsavedText:
    'Vent. Intet er gemt på disken. Starter du vinduet igen, mister du det, der kun ligger i det. Storskærmen er ikke ændret.',
  carryOn: 'Fortsæt, hvor du slap',
  missingText:
    'Pejling kan ikke finde sine egne filer. Er programmet flyttet, eller er USB-nøglen taget ud? Alt, der er registreret, er bevaret.',
  tryAgain: 'Prøv igen',
  silentTitle: 'Pejling svarer ikke',
  silentText:
    'Vent lidt, eller start vinduet igen. Alt, der er registreret, er bevaret, og storskærmen er ikke ændret.',
  wait: 'Vent',
  restart: 'Start vinduet igen',
};

export const menu = {
  headings: {
    file: 'Fil',
    edit: 'Redigér',
    round: 'Afstemning',
    reveal: 'Visning',
    screen: 'Storskærm',
    go: 'Gå til',
    help: 'Hjælp',
  },
  roles: {
    undo: 'Fortryd indtastning',
    redo: 'Gentag indtastning',
    cut: 'Klip',
    copy: 'Kopiér',
    paste: 'Sæt ind',
    selectAll: 'Markér alt',
    resetZoom: 'Almindelig størrelse',
    zoomIn: 'Større skrift',
    zoomOut: 'Mindre skrift',
    minimize: 'Minimér vinduet',
    togglefullscreen: 'Fuld skærm',
    hide: 'Skjul Pejling',
    hideOthers: 'Skjul andre',
    unhide: 'Vis alle',
    quit: 'Afslut Pejling',
  },
  recentFiles: 'Seneste filer',
  noRecentFiles: 'Ingen filer endnu',
};

/** The page where the minutes are read and corrected before they leave the room. */
export const proofreading = {
  title: 'Referat',
  intro:
    'Teksten er skrevet ud fra tallene. Ret den, som du vil have den; en tom linje skiller afsnit. Tabeller og billeder følger tallene.',
  status: 'Status',
  edited: 'Rettet af dig',
  changed:
    'Tallene er ændret, siden du rettede afsnittet. Din tekst står der stadig; sådan ville Pejling skrive det nu:',
  unsettled:
    'En optælling er uafklaret: Referatet er et udkast, til du har valgt, hvilke tal der gælder.',
  reset: 'Brug Pejlings tekst',
  resetLabel: (heading: string): string => `Brug Pejlings tekst i »${heading}«`,
  keep: 'Behold min tekst',
  keepLabel: (heading: string): string => `Behold min tekst i »${heading}«`,
  copy: 'Kopiér som mail',
  copied: 'Kopieret',
  nothing: 'Referatet bliver skrevet, når den første afstemning er lukket.',
};

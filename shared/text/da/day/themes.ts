/** Danish words for the themes of a vote that are handed to the tables. */
export const themes = {
  heading: 'Temaer til bordene',
  line: (tables: string, count: number, theme: string): string =>
    `${count === 0 ? 'Alle borde' : `Bord ${tables}`}: ${theme}`,
  handOut: (poll: string): string => `Del de øverste i »${poll}« ud`,
  again: 'Del ud igen',
  remove: 'Fjern temaerne',
  none: 'Når en afstemning er vist helt, kan de øverste temaer deles mellem bordene her.',
  tie: (count: number): string =>
    `${count} temaer er blandt de tre øverste, fordi nogle fik lige mange stemmer. Vælg dem, der skal deles ud.`,
  yes: 'Del ud',
  reset:
    'Afstemningen er nulstillet, så temaerne gælder ikke længere og vises ikke. Del ud igen, når resultatet er vist.',
  hidden: 'Resultatet er skjult eller ikke vist helt igen, så temaerne vises ikke for salen.',
  corrected:
    'Resultatet er rettet, og nu er det andre temaer, der ligger øverst. Del ud igen, hvis bordene skal arbejde med dem.',
  showResult: 'Vis seneste resultat på storskærmen',
};

/** Danish words for agenda items and the lines that they show. */
export const items = {
  /** In the footer of a slide that goes on. */
  page: (page: number, pages: number): string => `Side ${page} af ${pages}`,
  /** How many the item has, while it is not shown. */
  pages: (pages: number): string => `${pages} sider`,
  previousPage: 'Forrige side',
  nextPage: 'Næste side',
  quoted: (text: string): string => `»${text}«`,
  lunchTitle: 'Frokost',
  lunchMessage: 'Vi fortsætter bagefter',
  showLunch: 'Vis frokost på storskærmen',
  showLines: 'Vis punktet på storskærmen',
  lines: 'På storskærmen, når du viser det',
  waits: (poll: string): string =>
    `Kan først vises, når resultatet af »${poll}« er vist. Ellers kunne det påvirke stemmerne.`,
};

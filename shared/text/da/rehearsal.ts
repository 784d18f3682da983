/** Generalprøve: a practice run with simulated votes. */

export const rehearsal = {
  name: 'Generalprøve',
  /** On every slide and printout. */
  mark: 'GENERALPRØVE – stemmerne er opdigtede',
  /** Before the names of files and of the window. */
  fileMark: 'GENERALPRØVE',

  start: 'Start generalprøve',
  startTitle: 'Start en generalprøve midt i en afstemning?',
  startOpen: (poll: string): string =>
    `Afstemningen »${poll}« er åben, og den er det stadig, når generalprøven er slut. Imens viser storskærmen generalprøven.`,
  end: 'Afslut generalprøven',
  vote: 'Lad salen stemme',
  everyoneVoted: 'Alle har stemt i denne runde. Luk afstemningen for at gå videre.',

  heading: 'Generalprøve',
  text: 'Prøv hele dagen med opdigtede stemmer: åbn, luk og vis hver afstemning. Det foregår i en kopi, så arrangementet bliver ikke ændret. Alt, hvad salen ser, er mærket.',
  running:
    'Generalprøven er i gang. Åbn en afstemning, og tryk F3 for at lade salen stemme. Når du afslutter, slettes generalprøven, og du er tilbage her i dit arrangement.',
  resultsNote: 'Tallene er opdigtede. Alle billeder er mærket »Generalprøve«.',

  pill: 'Gemmes ikke i en fil',
  noFileTitle: 'En generalprøve har ingen fil',
  noFileText:
    'Den ligger kun på denne computer og slettes, når du afslutter den. Dit arrangement er gemt for sig og bliver ikke ændret.',

  listed: 'Generalprøve',
  endLabel: (title: string): string => `Afslut generalprøven af ${title}`,
  endShort: 'Afslut',
};

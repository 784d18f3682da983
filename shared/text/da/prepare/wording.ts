/** Where a wording comes from, wordings that are alike, and lists that are pasted. */
export const wording = {
  /** Of a text, by what may be said of it. */
  claims: {
    verbatim: 'Ordret fra kilden',
    translated: 'Oversat til Pejling; på dansk ordret fra kilden',
    own: 'Formuleret til Pejling',
  },
  /** Of a title that has an explanation below it, which is never word for word. */
  titleClaims: {
    verbatim: 'Titlen er ordret fra kilden',
    translated: 'Oversat til Pejling; på dansk er titlen ordret fra kilden',
    own: 'Formuleret til Pejling',
  },
  /** What became of the explanation of the pack's own title. */
  explanation: {
    gone: {
      text: (title: string): string => `Forklaringen hørte til »${title}« og er taget væk.`,
      action: 'Sæt forklaringen tilbage',
    },
    kept: {
      text: (title: string): string => `Forklaringen er skrevet til »${title}«.`,
      action: 'Fjern forklaringen',
    },
  },
  instruction: {
    gone: { text: 'Vejledningen er taget væk.', action: 'Sæt vejledningen tilbage' },
    kept: {
      text: 'Vejledningen er skrevet til et andet spørgsmål eller et andet antal kryds.',
      action: 'Fjern vejledningen',
    },
  },
  /** Numbers of fields, as a list: «3 og 7». */
  alikeOptions: (numbers: string): string => `Svarmulighed ${numbers} er ens.`,
  alikeStatements: (numbers: string): string => `Spørgsmål ${numbers} er ens.`,
  alikeIn: (title: string, numbers: string): string =>
    `»${title}«: Nummer ${numbers} er ens. Deltagerne kan ikke kende dem fra hinanden.`,
  pastedTooMany: (lines: string, most: number): string =>
    `Der er ${lines} svar i alt, og der er plads til ${most}. Intet er sat ind.`,
  pastedTooLong: (number: number, most: number): string =>
    `Linje ${number} er længere end ${most} tegn. Intet er sat ind.`,
};

/** Whether a table's slip arrived: the list for the wall, one table at the desk, and what practice says of the counting. */
import { plural } from '../../lib/format';

export const arrivals = {
  show: 'Vis modtagne bordsedler på storskærmen',
  slide: {
    status: (received: number, tables: number): string =>
      received === tables
        ? plural(tables, 'Bordsedlen er modtaget.', `Alle ${tables} bordsedler er modtaget.`)
        : `${received} af ${tables} ${plural(tables, 'bordseddel', 'bordsedler')} er modtaget.`,
    find: 'Find bordets nummer: Ved siden af står nummeret på den seddel, der er kommet.',
    /** «4821 (2)»: that many of the table's slips have come. */
    several: (slip: string, slips: number): string => `${slip} (${slips})`,
    findSeveral: 'Tallet i parentes er, hvor mange af bordets sedler der er kommet.',
    none: '–',
    noVotes: 'Listen viser kun, hvilke sedler der er kommet, ikke hvad der står på dem.',
  },
  desk: {
    open: 'Vis ét bord …',
    title: 'Ét bord',
    intro:
      'Læs tallene op for bordets vært, som sammenligner med genparten. Andre borde er dækket af.',
    table: 'Bordets nummer',
    show: 'Vis bordet',
    unknown: (table: string): string => `Der er ikke noget bord ${table} i runden.`,
    nothing: (table: number): string => `Der er ikke modtaget noget fra bord ${table}.`,
    heading: (table: number, slip: number): string => `Bord ${table} · seddel ${slip}`,
    headingOfTable: (table: number): string => `Bord ${table}`,
    slip: 'Bordseddel',
    answer: 'Fælles bordsvar',
    voters: (voters: string): string => `Antal, der har stemt: ${voters}`,
    total: (marks: string): string => `I alt: ${marks}`,
  },
  /** How many of the practice question's slips did not add up at first. */
  firstTyping: {
    none: (slips: number): string =>
      plural(
        slips,
        'Tallene på bordsedlen passede, da den blev tastet første gang.',
        `Tallene på alle ${slips} bordsedler passede, da de blev tastet første gang.`,
      ),
    some: (wrong: number, slips: number): string =>
      `Tallene passede ikke på ${wrong} af ${slips} ${plural(slips, 'bordseddel', 'bordsedler')}, da ${plural(slips, 'den', 'de')} blev tastet første gang.`,
    advice: 'Sig det til salen, og lad bordene tælle med én læser og to, der sætter streger.',
  },
};

/** Papers for counting at the tables and for a recount: card for the table host, envelope fronts, dice chart. */
export const countPapers = {
  hostCard: {
    kicker: 'Til bordværten',
    heading: 'Sådan tæller I',
    note: 'Én læser op, og to sætter streger hver for sig. Så bliver tallene rigtige første gang.',
    steps: [
      'Saml bordets ark. Tæl dem, og skriv antallet på bordsedlen ved »Antal, der har stemt«. Blanke ark tæller med.',
      'Én læser krydsene højt, ark for ark. To sætter streger, i bundter på fem.',
      'Læg de ark, der er læst, i stakke på ti.',
      'Sammenlign de to sæt streger. Er der forskel, så læs arkene igen.',
      'Skriv tallene på bordsedlen, og læg dem sammen. Har I fået en genpart, så skriv de samme tal på den.',
      'Aflevér bordsedlen til facilitatoren. Læg alle ark i kuverten, også genparten, hvis I har en, og lad den ligge på bordet.',
    ],
    why: 'Arkene bliver på bordet, så de kan tælles igen. Bliver bordet trukket ud til kontroltælling, tæller en hjælper arkene i kuverten.',
  },
  envelope: {
    table: (table: number): string => `Bord ${table}`,
    put: 'Læg alle ark i kuverten, også de blanke og de ugyldige. Luk den, og lad den ligge på bordet.',
    sheets: 'Antal ark i kuverten',
  },
  dice: {
    heading: 'Lodtrækning med terninger',
    note: 'Resultatet er låst, før der kastes. Kast tre terninger, én ad gangen, og læs øjnene i rækkefølge. Find kastet i listen: Det bord bliver kontroltalt. Kast igen, hvis kastet ikke er på listen, hvis bordet allerede er trukket, eller hvis det ikke har en bordseddel.',
    /** `tables`: such as «1–24». */
    forTables: (tables: string): string => `Skema for bord ${tables}`,
    row: (table: number): string => `Bord ${table}`,
    range: (first: string, last: string): string => `${first}–${last}`,
    fair: (each: number): string => `Hvert bord har ${each} af de 216 mulige kast.`,
  },
  printouts: {
    kinds: { card: 'Kort til bordværten', envelopes: 'Kuverter', dice: 'Terningskema' },
    intro: {
      card: 'Kortet forklarer bordværten, hvordan bordet tæller. Kopiér det til hvert bord.',
      envelopes: 'Én forside til hvert bord og hver afstemning. To på et ark, som klippes over.',
      dice: 'Hæng skemaet op, eller vis det, når der trækkes lod med terninger. Hver afstemning trækkes efter skemaet for de borde, den blev åbnet med.',
    },
    otherTables: (charts: number): string =>
      `Bordene er ændret, siden en afstemning blev åbnet. Der er ${charts} skemaer, et til hvert sæt borde.`,
    noTables: 'Læg bordene ind under Opsætning for at udskrive kuverter og terningskema.',
  },
};

/** Words on the printouts: table slips and participant sheets. */
import { plural } from '../../lib/format';
import { numberInWords } from '../../lib/number-words';

export const print = {
  tableSlip: {
    heading: 'Bordseddel',
    tableNumber: 'Bord nr.',
    voted: 'Antal, der har stemt',
    blankCounts: 'Blanke ark tæller med.',
    blankCountsSpoiledDoNot: (maxMarks: number): string =>
      `Blanke ark tæller med; ark med flere end ${numberInWords(maxMarks, 'da')} kryds tæller ikke med.`,
    howToChoice: (maxMarks: number): string =>
      `Hver deltager sætter ${plural(maxMarks, '', 'op til ')}${numberInWords(maxMarks, 'da')} kryds på sit eget ark. Bordværten tæller krydsene ved hver svarmulighed og skriver tallene her. Skriv ikke navne.`,
    howToScale:
      'Hver deltager svarer på sit eget ark. Bordværten tæller krydsene i hvert felt og skriver tallene her. Skriv ikke navne.',
    marksTotal: 'Kryds i alt',
    marksLimit: (maxMarks: number): string =>
      plural(
        maxMarks,
        'højst det antal, der har stemt',
        `højst ${String(maxMarks)} × det antal, der har stemt`,
      ),
    answersTotal: 'Svar i alt',
    answersLimit: 'Svar i alt: højst det antal, der har stemt',
    handIn: 'Aflevér sedlen til facilitatoren.',
    slip: (number: number): string => `Seddel ${String(number)}`,
    duplicate: 'Genpart – bliver på bordet',
    stays: 'Skriv de samme tal her. Læg genparten i kuverten på bordet.',
  },
  participantSheet: {
    heading: 'Deltagerark',
    table: (tableNumber: number): string => `Bord ${String(tableNumber)}`,
    marks: (maxMarks: number): string =>
      plural(maxMarks, 'Ét kryds.', `Højst ${numberInWords(maxMarks, 'da')} kryds.`),
    oneMarkInEachRow: 'Ét kryds i hver række.',
    rank: (options: number): string =>
      `Skriv tallene 1 til ${String(options)} i felterne: 1 ved det vigtigste. Brug hvert tal én gang.`,
    allocate: (points: number): string =>
      `Fordel ${String(points)} point: Skriv tal i felterne, der i alt giver ${String(points)}.`,
    atBox: 'Der stemmes i stemmeboksen, ikke på papir.',
    toTypist: 'Giv arket til facilitatoren.',
    noName: 'Skriv ikke navn.',
    toTableHost: 'Giv arket til bordværten, som tæller bordets kryds.',
    toFacilitator: 'Giv arket til facilitatoren, som tæller alles kryds.',
  },
};

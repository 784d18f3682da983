/** The editor of the «drejebog» and its votes. */
import { plural } from '../../../lib/format';

export const prepare = {
  heading: 'Drejebog',
  intro: 'Vælg et punkt for at rette det. Alt+1 går til afviklingen.',
  conduct: 'Til afviklingen',
  empty:
    'Drejebogen er tom. Tilføj det første punkt, eller sæt et helt program ind fra Excel, Word eller en mail: Tryk Ctrl+V her.',
  add: 'Tilføj punkt',
  addTitle: 'Tilføj punkt efter det valgte',
  pollKinds: {
    choice: 'Afstemning med kryds',
    scale: 'Spørgsmål på en skala',
    ranking: 'Rangordning',
    allocation: 'Fordeling af point',
  },
  newTitles: {
    talk: 'Nyt oplæg',
    exercise: 'Ny bordøvelse',
    discussion: 'Ny drøftelse',
    text: 'Ny tekst',
    break: 'Pause',
    lunch: 'Frokost',
  },
  /** What a new vote begins with, to be written over. */
  newPoll: {
    titles: {
      choice: 'Ny afstemning',
      scale: 'Nye spørgsmål',
      ranking: 'Ny rangordning',
      allocation: 'Ny fordeling af point',
    },
    rows: {
      choice: ['Første svarmulighed', 'Anden svarmulighed'],
      scale: ['Første spørgsmål'],
      ranking: ['Første svarmulighed', 'Anden svarmulighed'],
      allocation: ['Første svarmulighed', 'Anden svarmulighed'],
    },
    instruction: {
      choice: 'Sæt ét kryds.',
      scale: 'Sæt ét kryds ved hvert spørgsmål.',
      allocation: 'Fordel 10 point: Skriv et tal ved hver.',
      ranking: 'Skriv 1 ved det vigtigste, 2 ved det næstvigtigste og så videre.',
    },
    prompt: 'I hvilken grad gælder det hos os?',
    steps: ['Slet ikke', 'I mindre grad', 'I nogen grad', 'I høj grad'],
    dontKnow: 'Ved ikke',
  },
  itemTitle: 'Titel i drejebogen',
  minutes: 'Varighed i minutter',
  ownNote: 'Noter til dig selv',
  ownNoteHint:
    'Vises kun for dig, her og under afviklingen. Kommer ikke med i resultater eller referat.',
  startsAt: (time: string): string => `Kl. ${time}`,
  endTime: 'Skal slutte kl.',
  ends: (time: string): string => `Slutter ${time}`,
  nextDay: (time: string): string => `${time} næste dag`,
  buffer: (minutes: number, wished: string): string => `${minutes} min. luft til ${wished}`,
  over: (minutes: number, wished: string): string => `${minutes} min. for langt til ${wished}`,
  onTime: (wished: string): string => `Passer med ${wished}`,
  badEnd: 'Skriv et klokkeslæt, fx 15:30, eller lad feltet være tomt.',
  item: (number: number, title: string): string => `Punkt ${number}: ${title}`,
  menu: (title: string): string => `Mere om »${title}«`,
  duplicate: 'Lav en kopi',
  remove: 'Fjern',
  moveUp: 'Flyt op',
  moveDown: 'Flyt ned',
  showLater: 'Vis resultatet senere i drejebogen',
  resultOf: (title: string): string => `Resultat: ${title}`,
  drag: (title: string): string => `Træk »${title}«`,
  dragHint: 'Træk for at flytte, eller Alt+↑ og Alt+↓',
  notShownYet: 'ikke vist endnu',
  protectedPoll:
    'Der er stemt, så svarmulighederne ligger fast: Du kan ikke tilføje, flytte eller fjerne nogen. Teksten kan rettes, fx en slåfejl. Det gælder fra næste gang, afstemningen åbnes.',
  cannotRemove: 'Der er stemt i afstemningen, så punktet bliver stående.',
  rowsHeading: {
    choice: 'Svarmuligheder',
    scale: 'Spørgsmål på skalaen',
    ranking: 'Svarmuligheder',
    allocation: 'Svarmuligheder',
  },
  explanation: 'Forklaring på papir (valgfri)',
  rowsHint:
    'Sæt en liste ind fra Excel, Word eller en mail: Hver linje bliver til én. Enter går videre.',
  newRow: {
    choice: 'Ny svarmulighed, eller sæt en liste ind',
    scale: 'Nyt spørgsmål, eller sæt en liste ind',
    ranking: 'Ny svarmulighed, eller sæt en liste ind',
    allocation: 'Ny svarmulighed, eller sæt en liste ind',
  },
  allocationHint:
    'Deltagerne fordeler pointene mellem svarmulighederne, på stemmesedler eller i stemmeboksen. Alle point skal bruges. Op til 10 point kan fordeles på papir.',
  pointsInstruction: (points: number): string => `Fordel ${points} point: Skriv et tal ved hver.`,
  totalPoints: 'Point pr. deltager',
  rankingHint:
    'Deltagerne sætter alle svarmuligheder i rækkefølge, på stemmesedler eller i stemmeboksen. Resultatet er Borda-point: En førsteplads giver flest, den sidste plads giver 0.',
  fullRows: (most: number): string => `Der er plads til ${most}.`,
  rowMenu: (number: number): string => `Mere om nummer ${number}`,
  tooManyRows: (lines: string, most: number): string =>
    `Der er ${lines} i alt, og der er plads til ${most}. Intet er sat ind. Sæt færre linjer ind.`,
  tooLongRow: (line: number, most: number): string =>
    `Linje ${line} er længere end ${most} tegn. Intet er sat ind. Forkort linjen, og prøv igen.`,
  inserted: (count: number): string =>
    `${count} ${plural(count, 'linje', 'linjer')} er sat ind. Ctrl+Z fortryder det.`,
  programme: {
    newLine: 'Nyt punkt eller program',
    inserted: (count: number): string =>
      `${count} ${plural(count, 'punkt', 'punkter')} er sat ind. Ctrl+Z fortryder det.`,
    polls: (count: number): string =>
      `${count} ${plural(count, 'afstemning', 'afstemninger')} mangler svarmuligheder.`,
    quoted: (title: string): string => `»${title}«`,
    greeting: (lines: number, titles: string): string =>
      `${lines} ${plural(lines, 'linje ligner', 'linjer ligner')} en hilsen og er ikke taget med: ${titles}`,
    otherStart: (title: string, written: string, planned: string): string =>
      `Efter varighederne begynder »${title}« kl. ${planned}. I programmet stod der ${written}.`,
  },
  scale: {
    own: 'Egen skala',
    ready: 'Begynd med en færdig skala',
    prompt: 'Spørgsmålet, som trinene svarer på',
    steps: 'Skalaens trin',
    stepsHint: (least: number, most: number): string =>
      `${least}–${most} trin, det laveste først. Du kan sætte en liste ind: Hver linje bliver til ét trin.`,
    step: (number: number): string => `Trin ${number}`,
    newStep: 'Nyt trin, eller sæt en liste ind',
    stepMenu: (number: number): string => `Mere om trin ${number}`,
    inserted: (count: number): string => `${count} trin er sat ind. Ctrl+Z fortryder det.`,
    tooMany: (lines: string, most: number): string =>
      `Der er ${lines} trin i alt, og der er plads til ${most}. Intet er sat ind. Sæt færre linjer ind.`,
    alike: (numbers: string): string => `Trin ${numbers} er ens.`,
    hasDontKnow: '»Ved ikke« er også et svar',
    dontKnow: 'Ordet for »Ved ikke«',
    fixed:
      'Der er stemt, så antallet af trin og »Ved ikke« ligger fast. Ordene kan rettes, fx en slåfejl. Det gælder fra næste gang, afstemningen åbnes.',
  },
  linesHint: 'Vises kun, når du beder om det under afviklingen. Sæt gerne en hel liste ind.',
  newLine: 'Ny linje, eller sæt en liste ind',
  line: (number: number): string => `Linje ${number}`,
  lineKinds: { heading: 'Gør til overskrift', prompt: 'Gør til punkt', quote: 'Gør til citat' },
  drawer: {
    command: 'Hent fra en pakke …',
    title: 'Hent fra en pakke',
    search: 'Søg i alle pakker',
    found: (count: number): string => `${count} ${plural(count, 'aktivitet', 'aktiviteter')}`,
    none: 'Ingen aktiviteter passer. Prøv et andet ord.',
    kinds: {
      vote: 'Afstemning',
      discussion: 'Drøftelse',
      reading: 'Til læsning',
      quotation: 'Citat',
    },
    minutes: (minutes: number): string => `${minutes} min.`,
    take: 'Tag med',
    takeLabel: (title: string): string => `Tag med: »${title}«`,
    refusals: {
      'already-there': 'Står i drejebogen',
      'alternative-there': 'Drejebogen har en anden udgave af det samme',
    },
    taken: (title: string): string => `»${title}« er sat ind i drejebogen.`,
  },
  warningsHeading: 'Før dagen',
  warnings: {
    unwrittenQuestion: 'Spørgsmålet er ikke skrevet endnu.',
    unwritten: (numbers: string): string => `Nr. ${numbers} er ikke skrevet endnu.`,
    tooFew: (least: number): string =>
      `Der skal være mindst ${least} svarmuligheder at vælge imellem.`,
    alike: (numbers: string): string =>
      `Nr. ${numbers} er ens. Deltagerne kan ikke kende dem fra hinanden.`,
    longQuestion: (most: number): string =>
      `Spørgsmålet er længere end ${most} tegn og bliver småt på storskærmen.`,
    tooLong: (numbers: string, most: number): string =>
      `Nr. ${numbers} er længere end ${most} tegn og bliver småt på storskærmen.`,
    many: (rows: number): string =>
      `${rows} er mange at vælge imellem. Over 12 bliver resultatet vist på flere billeder.`,
    doubleBarrelled: (numbers: string): string =>
      `Nr. ${numbers} spørger måske om to ting på én gang. Så ved ingen, hvad et svar gælder.`,
    boxOnly: (most: number): string =>
      `Mere end ${most} point kan kun fordeles i stemmeboksen: På papir er de svære at lægge sammen.`,
    noDontKnow:
      'Skalaen har ikke »Ved ikke«. De, der ikke ved det, må gætte eller lade være med at svare.',
    oldPaper: (printed: string, current: string): string =>
      `Sedlerne er trykt før den seneste ændring (udgave ${printed}, nu ${current}). Udskriv igen.`,
    noVote: 'Punktet har ingen afstemning.',
  },
  preview: {
    heading: 'Sådan ser salen det',
    open: 'Åben',
    result: 'Resultat',
    slip: 'Bordseddel',
    sheet: 'Ark',
    example: 'Tallene er opdigtede og vises kun her.',
  },
};

/** Roles: in the set-up, in the piles that are typed, on paper, and in the result by role. */
import { formatFor, plural } from '../../lib/format';

const format = formatFor('da');

export const groups = {
  setup: {
    heading: 'Roller',
    collects: 'Saml stemmerne ind efter rolle',
    collectsHint:
      'Så står rollen på bordsedler og stemmesedler, og resultatet kan vises efter rolle. Det gælder fra den næste afstemning, du åbner.',
    role: (number: number): string => `Rolle ${number}`,
    add: 'Ny rolle',
    addHint: 'Et navn, eller sæt en liste ind',
    inserted: (added: number, known: number): string =>
      [
        `${added} ${plural(added, 'rolle', 'roller')} er sat ind.`,
        ...(known > 0 ? [`${known} var der allerede.`] : []),
        'Ctrl+Z fortryder det.',
      ].join(' '),
    addButton: 'Tilføj',
    remove: 'Fjern',
    removeLabel: (name: string): string => `Fjern rollen ${name}`,
    blank: 'Skriv rollens navn.',
    double: 'Den rolle er der allerede. Skriv et andet navn.',
    full: 'Der kan højst være ni roller.',
    none: 'Der er ingen roller. Tilføj mindst én, eller fjern fluebenet.',
    threshold: 'Mindstegrænse',
    thresholdHint: (threshold: string): string =>
      `En rolle med færre end ${threshold} stemmer vises ikke. Om nødvendigt skjules også en større rolle, så tallene ikke kan regnes ud.`,
    openRound: (title: string, roles: string): string =>
      `I den åbne afstemning »${title}« gælder stadig rollerne ${roles}.`,
    openRoundNone: (title: string): string =>
      `Den åbne afstemning »${title}« samles stadig ind uden roller.`,
    openThreshold: (title: string, threshold: string): string =>
      `I den åbne afstemning »${title}« gælder stadig mindstegrænsen ${threshold}.`,
    hasVotes: (roles: string, count: number): string =>
      count === 1
        ? `Der er stemmer fra rollen ${roles} i den åbne afstemning. De tæller stadig med, men fra næste afstemning er rollen væk.`
        : `Der er stemmer fra rollerne ${roles} i den åbne afstemning. De tæller stadig med, men fra næste afstemning er rollerne væk.`,
    useNewRoles: 'Brug de nye roller i den åbne afstemning',
    useNewBoth: 'Brug de nye tal og roller i den åbne afstemning',
  },

  pile: {
    label: 'Bunke',
    none: 'Uden rolle',
    next: 'Næste bunke',
    entryHint:
      'Tast bordets nummer og Enter. Enter alene tager det næste i bunken. F4 skifter bunke.',
    done: 'Der er ikke flere borde i denne bunke. F4 skifter bunke, og Ctrl+Enter lukker afstemningen.',
    wholeReplaces: (table: number): string =>
      `Bord ${table} har en bordseddel for hver rolle. En bordseddel for hele bordet erstatter dem.`,
    roleReplaces: (table: number): string =>
      `Bord ${table} er registreret samlet. En bordseddel for én rolle erstatter den samlede. Bordets andre roller tæller først, når du taster dem igen.`,
    replaceFix: 'Esc rydder rækken, eller:',
    replaceAnyway: 'Erstat',
    wholeTable: 'hele bordet',
    part: (pile: string, voters: string): string => `${pile} ${voters}`,
    elsewhere: (table: number, parts: string): string => `Bord ${table}: ${parts}`,
    inPile: (count: number): string => `${format.number(count)} i bunken`,
    correctNone: (pile: string): string =>
      `Der er ingen stemmeseddel som den i bunken »${pile}«. Skift bunke med F4, eller tast den igen, som den blev registreret.`,
    correctIntro:
      'Hører sedlen til i en anden bunke, så skift bunke med F4, før du taster, hvad der står på den.',
    moved: (pile: string): string =>
      `Stemmesedlen er flyttet til bunken »${pile}«. Læg også selve sedlen derover.`,
    unclear:
      'Nogle af de sedler, der ligner den, er tastet anden gang, andre ikke. Gør anden tastning færdig (Ctrl+B), og flyt så sedlen.',
    undone: (table: number): string =>
      `En af bordsedlerne fra bord ${table} er fortrudt. Bordets andre sedler tæller stadig.`,
    readyHint: 'Læg sedlerne i en bunke for hver rolle, og tast bunke for bunke.',
  },

  slide: {
    everyone: 'Alle',
    shareOfGroup: 'Andel af dem, der stemte, i hver rolle',
    meanOfGroup: 'Gennemsnit i hver rolle',
    /** What the bars of means are of. */
    meanBars: (last: number): string => `søjlerne går fra 1 til ${last}`,
    fewerThan: (threshold: number): string => `færre end\u00a0${threshold}`,
    notShown: 'vises ikke',
    hiddenNote: (threshold: number, isMore: boolean): string =>
      isMore
        ? `Roller vises ikke, hvis tallene kan røbe, hvad færre end ${threshold} har stemt.`
        : `Roller med færre end ${threshold} vises ikke.`,
    hiddenCellsNote: (threshold: number): string =>
      `Svar vises ikke, hvis de kan røbe, hvad færre end ${threshold} har svaret.`,
    ungrouped: (ungrouped: string): string => `${ungrouped} uden rolle`,
    fileName: 'efter rolle',
  },

  show: 'Vis efter rolle',
  notReleased: 'Resultatet efter rolle kan vises, når hele resultatet er vist på storskærmen.',
  tableHeading: 'Efter rolle',

  print: {
    circle: 'Rolle (sæt ring om én):',
    slipNote: 'Udfyld én seddel for hver rolle ved bordet.',
    tick: 'Rolle (sæt ét kryds):',
    sheetNote: 'Sæt også kryds ved din rolle.',
    copies: (count: number): string =>
      `Hvert bord skal bruge en bordseddel til hver rolle: Udskriv ${count} ${plural(count, 'eksemplar', 'eksemplarer')}.`,
  },
};

/** Roles: in the set-up, in the piles that are typed, on paper, and in the result by role. */
import { plural } from '../../lib/format';

export const groups = {
  setup: {
    heading: 'Roller',
    collects: 'Saml også ind efter rolle',
    collectsHint:
      'Bordsedler og stemmesedler siger så, hvilken rolle de kommer fra, og resultatet kan vises efter rolle. Det gælder de afstemninger, du åbner herefter.',
    role: (number: number): string => `Rolle ${number}`,
    add: 'Ny rolle',
    addButton: 'Tilføj',
    remove: 'Fjern',
    removeLabel: (name: string): string => `Fjern rollen ${name}`,
    blank: 'Skriv rollens navn.',
    double: 'Den rolle er der allerede. Skriv et andet navn.',
    full: 'Der kan højst være ni roller.',
    none: 'Der er ingen roller. Tilføj mindst én, eller fjern fluebenet.',
    threshold: 'Mindstegrænse',
    thresholdHint: (threshold: string): string =>
      `En rolle med færre end ${threshold} stemmer vises ikke, og heller ikke en, som den kan regnes ud fra.`,
    openRound: (title: string, roles: string): string =>
      `Afstemningen »${title}« er åben og samles ind med rollerne ${roles}, som da den blev åbnet.`,
    openRoundNone: (title: string): string =>
      `Afstemningen »${title}« er åben og samles ind uden roller, som da den blev åbnet.`,
    openThreshold: (title: string, threshold: string): string =>
      `Afstemningen »${title}« beholder mindstegrænsen ${threshold}, som salen stemte under.`,
    hasVotes: (roles: string, count: number): string =>
      count === 1
        ? `Rollen ${roles} har stemmer i den åbne afstemning. De tæller stadig med; rollen forsvinder fra næste afstemning.`
        : `Rollerne ${roles} har stemmer i den åbne afstemning. De tæller stadig med; rollerne forsvinder fra næste afstemning.`,
    useNewRoles: 'Brug de nye roller i den åbne afstemning',
    useNewBoth: 'Brug de nye tal og roller i den åbne afstemning',
  },

  pile: {
    label: 'Bunke',
    none: 'Uden rolle',
    next: 'Næste bunke',
    entryHint: 'Tast bordets nummer. Enter tager det næste i bunken; F4 skifter bunke.',
    done: 'Der er ikke flere borde i denne bunke. F4 skifter bunke; Ctrl+Enter lukker afstemningen.',
    wholeReplaces: (table: number): string =>
      `Bord ${table} har bordsedler efter rolle. En seddel for hele bordet erstatter dem.`,
    roleReplaces: (table: number): string =>
      `Bord ${table} er registreret for hele bordet. En seddel efter rolle erstatter det.`,
    replaceFix: 'Esc rydder rækken, eller:',
    replaceAnyway: 'Erstat',
    wholeTable: 'hele bordet',
    part: (pile: string, voters: string): string => `${pile} ${voters}`,
    elsewhere: (table: number, parts: string): string => `Bord ${table}: ${parts}`,
    inPile: (count: number): string => `${count} i bunken`,
    correctNone: (pile: string): string =>
      `Der er ingen stemmeseddel som den i bunken »${pile}«. Skift bunke med F4, eller tast den igen, som den blev registreret.`,
    correctIntro:
      'Hører sedlen til i en anden bunke, så skift bunke med F4, før du taster, hvad der står på den.',
    moved: (pile: string): string =>
      `Stemmesedlen er flyttet til bunken »${pile}«. Læg også selve sedlen derover.`,
    unclear:
      'Nogle af de sedler, der ligner den, er tastet igen, og andre er ikke. Tast først resten af bunken igen med Ctrl+B, og flyt den så.',
    undone: (table: number): string =>
      `Bordsedlen for en rolle ved bord ${table} er fortrudt. Bordets andre sedler tæller stadig.`,
    readyHint: 'Læg sedlerne i en bunke for hver rolle, og tast bunke for bunke.',
  },

  slide: {
    everyone: 'Alle',
    shareOfGroup: 'Andel af dem, der stemte, i hver gruppe',
    meanOfGroup: 'Gennemsnit i hver gruppe',
    /** What the bars of means are of. */
    meanBars: (last: number): string => `bjælkerne går fra 1 til ${last}`,
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
  notReleased: 'Efter rolle kan vises, når hele resultatet er vist på storskærmen.',
  tableHeading: 'Efter rolle',

  print: {
    circle: 'Rolle (sæt ring om én):',
    slipNote: 'Udfyld én seddel for hver rolle ved bordet.',
    tick: 'Rolle (sæt ét kryds):',
    sheetNote: 'Sæt også kryds ved din rolle.',
    copies: (count: number): string =>
      `Hvert bord skal bruge en seddel pr. rolle: Udskriv ${count} ${plural(count, 'eksemplar', 'eksemplarer')}.`,
  },
};

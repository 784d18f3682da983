/** How many tables a recount draws, dice, and what a recount has shown. */
import type { DiceProblem } from '../../domain/recount/dice-draw';
import { plural } from '../../lib/format';

const tables = (count: number): string => `${count} ${plural(count, 'bord', 'borde')}`;
const votes = (count: number): string => `${count} ${plural(count, 'stemme', 'stemmer')}`;
const places = (count: number): string => (count === 1 ? 'førstepladsen' : 'top tre');
const within = (errors: number): string =>
  ` (med højst ${votes(errors)} forkert ved hver svarmulighed på en bordseddel)`;

export const recountPlan = {
  commands: {
    lot: 'Træk borde til kontroltælling',
    dice: 'Kast terninger om kontroltælling',
    all: 'Tæl alle borde igen',
  },
  draw: (count: number): string => `Træk ${tables(count)}`,
  dice: 'Kast terninger …',
  all: (count: number): string => `Tæl ${plural(count, 'det ene bord', `alle ${count} borde`)}`,
  errors: 'Hvor mange stemmer kan være forkerte ved hver svarmulighed på en bordseddel?',
  errorsHint: 'En linje, der er læst forskudt, koster flere stemmer.',

  margin: (count: number, margin: number): string =>
    margin === 0
      ? 'Færre end tre svarmuligheder har fået stemmer.'
      : `Der er ${votes(margin)} fra ${count === 1 ? 'førstepladsen' : 'tredjepladsen'} ned til den næste.`,
  /** How many options are named with those places. */
  named: (named: number): string => `De ${named} øverste nævnes.`,
  tied: (named: number): string => `Stemmelighed: De ${named} øverste er med.`,
  take: (drawn: number, all: number): string => `Træk ${drawn} af ${tables(all)}.`,
  needsAll: (count: number): string =>
    `Kun en optælling af alle borde kan vise, at ${places(count)} er rigtig.`,
  cannotBeWrong: (count: number, errors: number): string =>
    `Selv med ${votes(errors)} forkert ved hver svarmulighed på alle bordsedler ville ${places(count)} være den samme. Træk nogle borde, hvis salen vil se det efterprøvet.`,
  allNamed:
    'Stemmelighed: Alle svarmuligheder er med. Kun en optælling af alle borde kan vise, om det passer.',
  nameMore: (more: string, drawn: number): string =>
    `Nævn også ${more}, så er det nok at trække ${tables(drawn)}.`,
  noPlan: 'Her viser kontroltællingen kun, om de udtrukne borde er talt rigtigt.',

  why: 'Sådan er antallet fundet',
  /** `named`: how many options stand for the places. */
  because: (named: number, count: number, wrong: number, all: number, drawn: number): string =>
    `${
      named > count
        ? `Hører andre end de ${named} øverste til ${places(count)}`
        : `Er ${places(count)} forkert`
    }, er mindst ${wrong} af de ${tables(all)} talt forkert. Trækkes ${tables(drawn)}, rammer lodtrækningen mindst ét af dem mindst 19 gange af 20.`,
  notCovered:
    'En bordseddel under et forkert bord, en seddel, der mangler, og en seddel for meget opdages kun, hvis bordet bliver trukket.',

  foundDifference:
    'Der var en forskel, så lodtrækningen viser ikke, at resten er rigtigt. Tæl alle borde. De borde, der er talt igen, skal ikke tælles én gang til.',
  redrawn:
    'Der er trukket om, før alle udtrukne borde var talt, så lodtrækningen viser kun, at de udtrukne borde er talt rigtigt. Tæl alle, hvis den skal vise mere.',
  changedSince:
    'Andre borde er ændret efter lodtrækningen, så den viser kun, at de udtrukne borde er talt rigtigt. Træk nye borde, eller tæl alle.',
  proof: {
    all: 'Alle bordsedler er talt igen.',
    tables:
      'Det viser, at de udtrukne borde er talt rigtigt. Det siger ikke noget sikkert om resten.',
    bound: (count: number, errors: number, wrong: number, all: number): string =>
      `Var ${places(count)} forkert, var mindst ${wrong} af de ${tables(all)} talt forkert${within(errors)}, og lodtrækningen ville have ramt mindst ét af dem mindst 19 gange af 20.`,
    boundMore: (named: string, count: number, errors: number, wrong: number, all: number): string =>
      `Hørte andre end ${named} til ${places(count)}, var mindst ${wrong} af de ${tables(all)} talt forkert${within(errors)}, og lodtrækningen ville have ramt mindst ét af dem mindst 19 gange af 20.`,
  },

  diceDialog: {
    title: 'Kast terninger om bordene',
    intro: (count: number): string =>
      `Resultatet er låst. Lad en i salen kaste tre terninger, én ad gangen, til ${tables(count)} er trukket. Tast øjnene i den rækkefølge, de falder.`,
    /** `tables`: such as «1–24». */
    chart: (tables: string): string =>
      `Hvilket bord et kast trækker, står på terningskemaet for bord ${tables} under »Udskrifter«.`,
    otherTables: (tables: string): string =>
      `Bordene er ændret, siden afstemningen blev åbnet. Den trækkes efter skemaet for bord ${tables}. Står der andre borde på det udskrevne, så udskriv det igen.`,
    second: (number: number): string =>
      `Der er trukket lod før. Dette bliver lodtrækning nr. ${number}, og det kommer til at stå under »Registreringer«.`,
    field: 'Øjne, kast for kast',
    drawn: (dice: string, table: number): string => `${dice}: bord ${table}`,
    again: (dice: string): string => `${dice}: kast igen`,
    missing: (count: number): string => `Der mangler ${tables(count)}.`,
    done: 'Alle borde er trukket.',
    save: 'Registrér lodtrækningen',
    problems: {
      'no-die': 'En terning har 1 til 6 øjne. Ret det, der er tastet.',
      'incomplete-throw': 'Hvert kast har tre terninger. Tast dem, der mangler.',
      'too-many-throws': 'Alle borde er trukket. Slet de kast, der kom bagefter.',
    } satisfies Record<DiceProblem, string>,
  },
  log: {
    lot: (drawn: string): string => `Lod: bord ${drawn} skal tælles igen`,
    dice: (drawn: string, thrown: string): string =>
      `Terninger (${thrown}): bord ${drawn} skal tælles igen`,
    all: 'Alle borde skal tælles igen',
  },
};

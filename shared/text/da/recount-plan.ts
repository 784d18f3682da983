/** How many tables a recount draws, dice, and what a recount has shown. */
import type { DiceProblem } from '../../domain/recount/dice-draw';
import { plural } from '../../lib/format';

const tables = (count: number): string => `${count} ${plural(count, 'bord', 'borde')}`;
const votes = (count: number): string => `${count} ${plural(count, 'stemme', 'stemmer')}`;
const places = (count: number): string => (count === 1 ? 'førstepladsen' : 'top tre');

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
      ? `Der er ingen afstand mellem ${places(count)} og den næste.`
      : `Der er ${votes(margin)} mellem ${count === 1 ? 'førstepladsen' : 'tredjepladsen'} og den næste.`,
  needs: (wrong: number, all: number, drawn: number): string =>
    `Er top tre forkert, må mindst ${wrong} af ${all} bordsedler være det. Trækkes ${tables(drawn)}, rammer lodtrækningen i så fald mindst én af dem 19 gange af 20.`,
  needsFirst: (wrong: number, all: number, drawn: number): string =>
    `Er førstepladsen forkert, må mindst ${wrong} af ${all} bordsedler være det. Trækkes ${tables(drawn)}, rammer lodtrækningen i så fald mindst én af dem 19 gange af 20.`,
  needsAll: 'Så tæt kan kun en optælling af alle borde vise, at det er rigtigt.',
  cannotBeWrong: (count: number): string =>
    `Selv om alle bordsedler var forkerte, ville ${places(count)} være den samme. Træk nogle borde, hvis salen vil se det efterprøvet.`,
  allNamed: 'Alle svarmuligheder er nævnt, så der er intet at efterprøve ved lodtrækning.',
  nameMore: (more: string, count: number, drawn: number): string =>
    `Nævnes også ${more}, er ${tables(drawn)} nok til at vise, at ingen andre hører til ${places(count)}.`,
  noPlan:
    'For denne afstemning kan Pejling ikke regne ud, hvor mange borde der skal trækkes. Kontroltællingen viser kun, om de udtrukne borde er talt rigtigt.',
  notCovered:
    'En bordseddel under et forkert bord, en seddel, der mangler, og en seddel for meget opdages kun, hvis bordet bliver trukket.',

  foundDifference:
    'Der var en forskel. Lodtrækningen viser derfor ikke, at resten er rigtigt: Tæl alle borde. De borde, der er talt igen, skal ikke tælles én gang til.',
  proof: {
    all: 'Alle bordsedler er talt igen.',
    tables:
      'Det viser, at de udtrukne borde er talt rigtigt. Det siger ikke noget sikkert om resten.',
    bound: (count: number, wrong: number, all: number): string =>
      `Var ${places(count)} forkert, måtte mindst ${wrong} af ${all} bordsedler være det, og lodtrækningen ville have ramt mindst én af dem 19 gange af 20.`,
    boundMore: (named: string, count: number, wrong: number, all: number): string =>
      `Hørte andre end ${named} til ${places(count)}, måtte mindst ${wrong} af ${all} bordsedler være forkerte, og lodtrækningen ville have ramt mindst én af dem 19 gange af 20.`,
  },

  diceDialog: {
    title: 'Kast terninger om bordene',
    intro: (count: number): string =>
      `Resultatet er låst. Lad en i salen kaste tre terninger, én ad gangen, til ${tables(count)} er trukket. Tast øjnene i den rækkefølge, de falder.`,
    chart: 'Hvilket bord et kast trækker, står på terningskemaet under »Udskrifter«.',
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

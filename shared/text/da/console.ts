/** The console: drejebog, round, projector. */
import { formatFor, plural } from '../../lib/format';

const format = formatFor('da');

export const pages = {
  agenda: 'Drejebog',
  setup: 'Opsætning',
  polls: 'Drejebog og afstemninger',
  preflight: 'Klargøring',
  printouts: 'Udskrifter',
  results: 'Resultater',
  minutes: 'Referat',
};

export const commands = {
  open: 'Åbn afstemningen',
  close: 'Luk afstemningen',
  reveal: 'Vis resultat',
  hide: 'Skjul resultat',
  reopen: 'Genåbn afstemningen',
  reset: 'Nulstil runden …',
  undo: 'Fortryd det seneste',
  undoTable: (table: number) => `Fortryd bord ${table}`,
  newRound: 'Ny runde',
  runOff: 'Omvalg …',
  showComparison: 'Vis før og efter',
  showCorrected: 'Vis det rettede resultat',
  quickPoll: 'Hurtig afstemning',
  nextStep: 'Næste trin',
  previousStep: 'Forrige trin',
  black: 'Sort storskærm',
  remoteBlack: 'Sort storskærm (fjernbetjening)',
  endBlack: 'Tænd storskærmen igen',
  showRound: 'Vis afstemningen på storskærmen',
  /** On its button beneath the projector's picture, where two lines would move the buttons below. */
  showRoundHere: 'Vis afstemningen',
  showTitle: 'Vis titlen på storskærmen',
  showBreak: 'Vis pause på storskærmen',
  showTestPicture: 'Vis testbillede',
  openAudience: 'Åbn storskærmsvinduet',
  lendScreen: 'Giv storskærmen fri',
  takeScreenBack: 'Hent storskærmen igen',
  nextItem: 'Næste programpunkt',
  previousItem: 'Forrige programpunkt',
  openFile: 'Åbn fil …',
  save: 'Gem i fil',
  saveAs: 'Gem som …',
  leave: 'Til forsiden',
  help: 'Taster',
  about: 'Om Pejling',
};

export const console = {
  leftLabel: 'Find rundt',
  rightLabel: 'Storskærm og beskeder',
  agendaLabel: 'Drejebog',
  hintLabel: 'Besked',
  pagesLabel: 'Sider',
  behind: (minutes: number) => `${minutes} min. bagud`,
  ahead: (minutes: number) => `${minutes} min. foran`,
  nowOnScreen: 'På storskærmen nu',
  forScreen: 'Til storskærmen',
  audienceWindow: 'Pejling – storskærm',
  audienceLost: 'Storskærmsvinduet er lukket. Tryk F8 for at åbne det igen.',
  audienceUnplugged:
    'Storskærmen er væk: Computeren kan ikke se nogen projektor. Sæt kablet i igen, så kommer billedet tilbage af sig selv. Ellers tryk F8.',
  audienceClosed: 'Storskærmsvinduet er ikke åbent.',
  audienceOpen: (width: number, height: number) => `Storskærmsvindue: ${width} × ${height}`,
  screenLent: 'Storskærmen er givet fri',
  /** On the two buttons that share a line beneath the projector's picture. */
  blackShort: 'Sort storskærm',
  endBlackShort: 'Tænd igen',
  lendShort: 'Giv fri',
  takeBackShort: 'Hent igen',
  /** In the line that otherwise tells the window's size. */
  screenUnseen: 'Salen ser ikke Pejling.',
  screenLentDesktop: 'F10 viser billedet her igen.',
  screenLentBrowser: 'F10 viser billedet her igen. Dobbeltklik så i vinduet for fuld skærm.',
  audienceDisplay: (display: string) => `Åbner på: ${display}`,
  screenLabel: 'Vælg, hvad storskærmen viser',
  screenRound: 'Afstemning',
  screenTitle: 'Titel',
  screenBreak: 'Pause',
  previewBlack: 'Storskærmen er sort',
  previewTest: 'Testbillede',
  previewFailed: 'Billedet kunne ikke vises. Storskærmen er sort. Prøv F5, og ellers F8.',
  practice: 'Øvespørgsmål',
  kinds: {
    talk: 'Oplæg',
    poll: 'Afstemning',
    exercise: 'Bordøvelse',
    discussion: 'Drøftelse',
    text: 'Tekst',
    break: 'Pause',
    lunch: 'Frokost',
  },
  planned: (time: string, minutes: number) => `Planlagt kl.\u00a0${time} · ${minutes} min.`,
  hints: {
    rowNotRecorded: (table: string) =>
      `${table} er ikke registreret endnu. Tryk Enter for at registrere, eller Esc for at rydde rækken.`,
    rowUnknownTable: 'Den påbegyndte række',
    notOpened: 'Det, du tastede, tæller ikke: Afstemningen er ikke åbnet endnu.',
    notOpenAnyMore: 'Det, du tastede, tæller ikke: Afstemningen er lukket.',
    behindDialog: 'Det, du tastede, tæller ikke: Luk dialogen først.',
    noField: 'Det, du tastede, tæller ikke: Her er ikke noget felt at taste i.',
    elsewhere: (title: string) =>
      `Det, du tastede, tæller ikke: »${title}« er åben. Gå til den for at taste.`,
    newerRound: (number: number) =>
      `Det, du tastede, tæller ikke: Du ser på en tidligere runde. Vælg runde ${number} for at taste.`,
    screenIsLent:
      'Storskærmen er givet fri: Fjernbetjeningen ændrer ikke noget i Pejling, før den er hentet igen med F10.',
    numLockOff: 'Num Lock er slået fra: Taltastaturet giver ingen tal. Tryk på Num Lock.',
    undoneSlip: (table: number) => `Bord ${table} er fortrudt og mangler nu igen.`,
    undoneHands: 'Den seneste håndsoprækning er fortrudt.',
    undoneTotals: 'Den samlede optælling er fortrudt.',
    nothingToUndo: 'Der er ikke mere at fortryde i denne runde.',
  },
};

export const questions = {
  resetTitle: 'Nulstil runden?',
  resetText: (title: string) =>
    `Registreringerne i »${title}« tæller ikke længere, og afstemningen bliver klar til at blive åbnet igen. Det kan ikke fortrydes.`,
  resetRoundTitle: (number: number) => `Nulstil runde ${number}?`,
  resetOldText: (number: number, title: string) =>
    `Registreringerne i runde ${number} af »${title}« tæller ikke længere. Runden kan ikke åbnes igen, for der er en nyere runde. Det kan ikke fortrydes.`,
  resetBallots: (count: number) =>
    count === 1 ? 'Én stemmeseddel slettes.' : `${format.number(count)} stemmesedler slettes.`,
  resetYes: 'Nulstil runden',
  missingTitle: (missing: number) =>
    `${missing} ${plural(missing, 'bord', 'borde')} mangler. Vis resultatet alligevel?`,
  missingText: (tables: string) =>
    `Der er ikke registreret noget fra bord ${tables}. Resultatet viser, hvor mange der har stemt.`,
  missingOptionsTitle: (missing: number) =>
    `${missing} ${plural(missing, 'svarmulighed', 'svarmuligheder')} er ikke talt. Vis resultatet alligevel?`,
  missingOptionsText: 'Det, der ikke er talt, vises som 0 stemmer.',
  missingTotalsTitle: 'Der er ingen optælling. Vis resultatet alligevel?',
  missingTotalsText: 'Summerne er ikke registreret endnu. Alle tal vises som 0.',
  missingBallotsTitle: 'Der er ingen stemmesedler. Vis resultatet alligevel?',
  missingBallotsText: 'Der er ikke registreret en eneste stemmeseddel. Alle tal vises som 0.',
  missingYes: 'Vis resultatet',
  few: {
    title: {
      room: 'Vis resultatet? Det kan røbe, hvad få personer har stemt',
      others: 'Vis listen til andre? Den kan røbe, hvad få personer har stemt',
      export: 'Gem alligevel? Det kan røbe, hvad få personer har stemt',
    },
    told: {
      'shown-before': (title: string, people: number): string =>
        `Tallene i »${title}« har været vist før. Forskellen kan være så lidt som ${plural(people, 'én persons stemme', `${people} personers stemmer`)}. Den, der husker de gamle tal, kan regne ud, hvad der blev stemt.`,
      'round-before': (title: string, people: number): string =>
        `Forskellen fra forrige runde af »${title}« kan være så lidt som ${plural(people, 'én persons stemme', `${people} personers stemmer`)}. Den, der husker forrige runde, kan regne ud, hvordan de stemmer er ændret.`,
    },
    roles: (roles: string): string =>
      `${roles} vises ikke længere i resultatet efter rolle. Så kan ingen regne ud, hvilken rolle stemmerne kom fra.`,
    yes: { room: 'Vis resultatet', others: 'Vis listen', export: 'Gem' },
  },
  methodTitle: (method: string) => `Skift til ${method}?`,
  methodText: (count: number) =>
    `${format.number(count)} ${plural(count, 'registrering', 'registreringer')} tæller så ikke med. ${plural(count, 'Den', 'De')} bliver ikke slettet og tæller igen, hvis du skifter tilbage.`,
  methodYes: 'Skift metode',
  rebaseTitle: 'De nye tal går ikke op. Brug dem alligevel?',
  rebasePeople: (present: string, tables: string) =>
    `${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}`,
  rebaseText: (people: string) =>
    `Med ${people} er der registreret flere stemmer, end der kan være. Ret tallene, eller brug dem: Så står det ved resultatet hos dig og i referatet.`,
  rebaseYes: 'Brug de nye tal',
  deleteTitle: (title: string) => `Slet »${title}«?`,
  deleteText:
    'Arrangementet og alle dets stemmer slettes fra denne computer. Det kan ikke fortrydes.',
  deleteYes: 'Slet permanent',
};

export const help = {
  heading: 'Taster',
  intro: 'Alt kan gøres uden mus. Tab flytter mellem felter og knapper.',
  groups: {
    round: 'Afstemningen',
    reveal: 'Fjernbetjening og visning',
    screen: 'Storskærmen',
    go: 'Find rundt',
    file: 'Filer',
  },
  typing: 'Når du taster en bordseddel',
  typingKeys: [
    ['0–9', 'Ét ciffer pr. felt, og videre til næste'],
    ['+', 'Næste tal har to cifre: +12'],
    ['Enter', 'Videre til næste linje eller »Kryds i alt«; til sidst registrér'],
    ['Skift+Enter', 'Registrér, selv om et tal ikke går op'],
    ['Backspace', 'Slet, og gå et felt tilbage'],
    ['← →', 'Gå mellem felterne'],
    ['Esc', 'Ryd rækken'],
    ['1–9 0 a–å', 'Stemmeseddel: et kryds pr. tast'],
    ['. eller -', 'Stemmeseddel: blank eller ugyldig'],
  ] as readonly (readonly [string, string])[],
  keyNames: {
    Enter: 'Enter',
    Escape: 'Esc',
    PageDown: 'Page Down',
    PageUp: 'Page Up',
    ArrowDown: 'Pil ned',
    ArrowUp: 'Pil op',
    Ctrl: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Skift',
  } as Readonly<Record<string, string>>,
};

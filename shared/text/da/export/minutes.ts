/** Referat and resumé: a secretariat sends them unchanged. */
import { formatFor, plural } from '../../../lib/format';
import { numberInWords } from '../../../lib/number-words';

const format = formatFor('da');

const quoted = (text: string): string => `»${text}«`;
const list = (texts: readonly string[]): string => format.list(texts.map(quoted));
/** «én svarmulighed», where slides say «ét kryds». */
const inWordsOf = (count: number): string => (count === 1 ? 'én' : numberInWords(count, 'da'));
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
const PLACES = ['førstepladsen', 'andenpladsen', 'tredjepladsen'];
const place = (rank: number): string => PLACES[rank - 1] ?? `${rank}.-pladsen`;
/** «44 (35 %)», or «44» where there is no share. */
const withShare = (votes: number, percent: string | null): string =>
  percent === null ? format.number(votes) : `${format.number(votes)} (${percent})`;

export const minutes = {
  title: (title: string): string => `Resultater – ${title}`,
  summaryTitle: (title: string): string => `Resumé – ${title}`,
  quoted,
  draft: 'Udkast',
  final: 'Endeligt',
  rehearsal: 'Generalprøve',
  brief: 'Kort fortalt',
  participation: 'Deltagelse',
  method: 'Metode og forbehold',
  nothing: 'Der er ikke lukket nogen afstemning endnu.',
  /** Names a vote before what is said of it, where there is more than one. */
  ofVote: (title: string, sentence: string): string => `${quoted(title)}: ${sentence}`,

  present: (count: number): string => `${format.number(count)} var til stede.`,
  voted: (
    votes: readonly {
      readonly voters: number;
      readonly of: number | null;
      readonly title: string;
    }[],
  ): string =>
    `${format.list(
      votes.map(
        ({ voters, of, title }, at) =>
          `${format.number(voters)}${of === null ? '' : ` af ${format.number(of)}`} ${at === 0 ? 'stemte om' : 'om'} ${quoted(title)}`,
      ),
    )}.`,
  handsUncounted: (titles: readonly string[]): string =>
    `Om ${list(titles)} blev der stemt ved håndsoprækning, og hvor mange der stemte, er ikke talt.`,

  choice: {
    /** Everybody saw it by the raised hands, and nobody counted. */
    majority: (title: string, option: string): string =>
      `Om ${quoted(title)} var der tydeligt flertal for ${quoted(option)}, skønnet ved håndsoprækning og ikke talt.`,
    marks: (most: number): string =>
      most === 1
        ? 'Hver deltager kunne sætte ét kryds.'
        : `Hver deltager kunne sætte op til ${numberInWords(most, 'da')} kryds.`,
    briefNone: (title: string): string => `Ingen svarmuligheder fik stemmer i ${quoted(title)}.`,
    briefAllTied: (title: string): string =>
      `Alle svarmuligheder fik lige mange stemmer i ${quoted(title)}.`,
    briefFirst: (options: readonly string[]): string =>
      `Deltagerne pegede især på ${list(options)}.`,
    briefTied: (options: readonly string[], rank: number): string =>
      `${list(options)} deler ${place(rank)}.`,
    briefNext: (option: string): string => `Derefter kommer ${quoted(option)}.`,

    none: 'Ingen svarmuligheder fik stemmer.',
    noVoters: 'Der er ikke afgivet stemmer.',
    allTied: (votes: number, of: string, percent: string | null): string =>
      `Alle svarmuligheder fik lige mange stemmer: ${format.number(votes)} af ${of}${percent === null ? '' : ` (${percent})`} hver.`,
    /** `of`: what the shares are of, «124» or «de 131 til stede». */
    ofVoters: (count: number): string => format.number(count),
    ofPresent: (count: number): string => `de ${format.number(count)} til stede`,
    first: (
      votes: number,
      of: string,
      percent: string | null,
      option: string,
      then: readonly {
        readonly votes: number;
        readonly percent: string | null;
        readonly option: string;
      }[],
    ): string =>
      `${[
        `Flest, ${format.number(votes)} af ${of}${percent === null ? '' : ` (${percent})`}, pegede på ${quoted(option)}`,
        ...then.map((own) => `${withShare(own.votes, own.percent)} på ${quoted(own.option)}`),
      ].join('; ')}.`,
    tiedFirst: (
      options: readonly string[],
      votes: number,
      of: string,
      percent: string | null,
    ): string =>
      `Flest pegede på ${list(options)}: ${format.number(votes)} af ${of}${percent === null ? '' : ` (${percent})`} hver. De deler førstepladsen.`,
    tied: (
      options: readonly string[],
      votes: number,
      percent: string | null,
      rank: number,
    ): string => `${list(options)} fik hver ${withShare(votes, percent)} og deler ${place(rank)}.`,
    next: (option: string, votes: number, percent: string | null): string =>
      `Derefter kommer ${quoted(option)} med ${withShare(votes, percent)}.`,
    fewer: (count: number): string =>
      `Kun ${inWordsOf(count)} ${plural(count, 'svarmulighed', 'svarmuligheder')} fik stemmer.`,
    named: (count: number): string => `Derfor nævnes ${inWordsOf(count)} svarmuligheder.`,
    noRunOff: 'Der blev ikke holdt omvalg.',
    runOff: (title: string): string => `Der blev holdt omvalg, se ${quoted(title)}.`,
    caption: (title: string): string => `Alle svarmuligheder i ${quoted(title)}`,
    header: { place: 'Plads', option: 'Svarmulighed', votes: 'Stemmer', share: 'Andel' },
    overAll: 'Andelene summer til over 100\u00a0%, fordi man kunne sætte flere kryds.',
    rounded: 'Andelene er afrundet og giver ikke 100\u00a0% i alt.',
    moreThanAll: 'Der er talt flere stemmer end personer.',
    translated: 'Teksterne er oversat for Pejling.',
    sources: (verbatim: number, own: number): string =>
      own === 0
        ? `${upperFirst(inWordsOf(verbatim))} ${plural(verbatim, 'svarmulighed er', 'svarmuligheder er')} ordret fra kilden.`
        : verbatim === 0
          ? `${upperFirst(inWordsOf(own))} ${plural(own, 'svarmulighed er', 'svarmuligheder er')} formuleret til Pejling.`
          : `${upperFirst(inWordsOf(verbatim))} ${plural(verbatim, 'svarmulighed er', 'svarmuligheder er')} ordret fra kilden, ${inWordsOf(own)} er formuleret til Pejling.`,
  },

  allocation: {
    asked: (points: string, n: string): string =>
      `Hver deltager havde ${points} point at fordele, og n = ${n} stemmesedler fordelte dem.`,
    briefNone: (title: string): string => `Ingen svarmuligheder fik point i ${quoted(title)}.`,
    allTied: (title: string): string =>
      `Alle svarmuligheder fik lige mange point i ${quoted(title)}.`,
    first: (option: string): string => `${quoted(option)} fik flest point.`,
    tied: (options: readonly string[], rank: number): string =>
      `${list(options)} deler ${place(rank)}.`,
    next: (option: string): string => `Derefter kommer ${quoted(option)}.`,
    figures: (
      option: string,
      points: string,
      share: string,
      mean: string,
      backers: string,
    ): string =>
      `${quoted(option)} fik ${points} point, ${share} af alle (gennemsnit ${mean}; ${backers} gav point).`,
    caption: (title: string): string => `Fordelingen i ${quoted(title)}`,
    header: {
      place: 'Plads',
      option: 'Svarmulighed',
      points: 'Point',
      share: 'Andel',
      mean: 'Gns. point',
      backers: 'Gav point',
    },
    remark: 'Andelene er af alle point, ikke af personer.',
  },

  ranking: {
    asked: (options: number, first: number, n: string): string =>
      `På ${n} stemmesedler var ${inWordsOf(options)} svarmuligheder sat i rækkefølge (n = ${n}). De er talt op i Borda-point: En førsteplads giver ${first}, hver plads derefter giver ét mindre, og den sidste giver 0.`,
    briefNone: (title: string): string =>
      `Ingen svarmuligheder blev rangordnet i ${quoted(title)}.`,
    allTied: (title: string): string =>
      `Alle svarmuligheder fik lige mange Borda-point i ${quoted(title)}.`,
    first: (option: string): string => `Deltagerne satte samlet ${quoted(option)} højest.`,
    tied: (options: readonly string[], rank: number): string =>
      `${list(options)} deler ${place(rank)}.`,
    next: (option: string): string => `Derefter kommer ${quoted(option)}.`,
    figures: (option: string, points: string, mean: string, firsts: string): string =>
      `${quoted(option)} fik ${points} Borda-point (gennemsnitlig plads ${mean}, førstepladser: ${firsts}).`,
    caption: (title: string): string => `Rangordningen i ${quoted(title)}`,
    header: {
      place: 'Plads',
      option: 'Svarmulighed',
      points: 'Borda-point',
      mean: 'Gns. plads',
      firsts: 'Førstepladser',
    },
    remark: 'Et lavt gennemsnit er en høj plads. Lige mange Borda-point giver delt plads.',
  },

  scale: {
    asked: (least: number, leastLabel: string, most: number, mostLabel: string): string =>
      `Hver deltager svarede på en skala fra ${least} (${quoted(leastLabel)}) til ${most} (${quoted(mostLabel)}).`,
    hint: (hint: string): string => `${hint}.`,
    briefNone: (title: string): string => `Ingen tog stilling i ${quoted(title)}.`,
    briefAllAlike: (title: string, mean: string): string =>
      `Alle gennemsnit i ${quoted(title)} er ${mean}.`,
    briefOne: (statement: string, mean: string): string =>
      `Gennemsnittet for ${quoted(statement)} er ${mean}.`,
    briefLowest: (
      title: string,
      lowest: readonly string[],
      low: string,
      highest: readonly string[],
      high: string,
    ): string =>
      `I ${quoted(title)} er gennemsnittet lavest for ${list(lowest)} (${low}) og højest for ${list(highest)} (${high}).`,
    none: 'Ingen svarede.',
    statement: (label: string, sentences: string): string => `${quoted(label)}: ${sentences}`,
    low: (count: number, n: number, percent: string, labels: readonly string[]): string => {
      const steps = labels.map(quoted).join(' eller ');
      return count === 0
        ? `Ingen af de ${format.number(n)}, der tog stilling, svarede ${steps}`
        : `${format.number(count)} af ${format.number(n)} (${percent}) svarede ${steps}`;
    },
    noPosition: 'Ingen tog stilling',
    dontKnow: (count: number, label: string): string =>
      `${format.number(count)} svarede ${quoted(label)}`,
    blank: (count: number): string => `${format.number(count)} svarede ikke`,
    join: (parts: readonly string[]): string => {
      const [first = '', ...rest] = parts;
      return `${rest.length === 0 ? first : `${first}; ${rest.join(', ')}`}.`;
    },
    mean: (mean: string, least: number, most: number): string =>
      `Gennemsnit ${mean} på en skala fra ${least} til ${most}.`,
    divided: 'Salen er delt: Svarene er meget spredte.',
    caption: (title: string): string => `Alle svar i ${quoted(title)}`,
    header: { statement: 'Spørgsmål', blank: 'Uden svar', n: 'n', mean: 'Gennemsnit' },
    /** Null where «Ved ikke» is no answer. */
    base: (dontKnow: string | null): string =>
      dontKnow === null
        ? 'n er dem, der tog stilling.'
        : `n er dem, der tog stilling; ${quoted(dontKnow)} indgår ikke i gennemsnittet.`,
  },

  rounds: (count: number): string =>
    `Der blev stemt i ${numberInWords(count, 'da')} runder; tallene er fra den sidste.`,
  corrected: 'Tallene er rettet efter visning.',

  methods: {
    slips: (slips: number): string =>
      `Stemmerne er talt ved bordene og tastet af facilitator (${format.number(slips)} ${plural(slips, 'bordseddel', 'bordsedler')}).`,
    answers: (tables: number): string =>
      `${format.number(tables)} ${plural(tables, 'bord afgav', 'borde afgav')} et fælles svar, som er vægtet efter antal deltagere.`,
    ballots: (ballots: number, blank: number): string =>
      `${format.number(ballots)} ${plural(ballots, 'stemmeseddel', 'stemmesedler')} er talt én for én${blank === 0 ? '' : `, heraf ${format.number(blank)} ${plural(blank, 'blank', 'blanke')}`}.`,
    spoiled: (count: number): string =>
      `${format.number(count)} ${plural(count, 'ugyldig stemmeseddel', 'ugyldige stemmesedler')} er ikke talt med.`,
    hands: 'Stemmerne er talt ved håndsoprækning.',
    majority: 'Flertallet var tydeligt ved håndsoprækning. Det er skønnet, ikke talt.',
    totals: 'Stemmerne er talt samlet op og tastet af facilitator.',
    nothing: 'Der er ikke registreret stemmer.',
    confirmed: (count: number): string =>
      count === 1
        ? 'Én registrering gik ikke op og er medtaget.'
        : `${format.number(count)} registreringer gik ikke op og er medtaget.`,
    unmatched: (count: number): string =>
      `${format.number(count)} ${plural(count, 'rettelse', 'rettelser')} passer ikke til nogen stemmeseddel og er ikke talt med.`,
  },
  /** `told`: as the slide tells it. */
  verified: (told: string): string => `${upperFirst(told)}.`,
  preliminary: 'Kontroltællingen er ikke færdig.',
  notVerified: 'Ikke kontroltalt.',
  hiddenRoles: (threshold: number): string =>
    `Roller med under ${numberInWords(threshold, 'da')} svar er udeladt, og det samme er tal, som de kan regnes ud fra.`,
  describes: 'Resultatet beskriver dem, der stemte, ikke alle chefer.',
  isRehearsal: 'Dette er en generalprøve. Tallene er opdigtede.',
  pictureOf: (title: string, text: string): string =>
    `${/[.?!]$/u.test(title) ? title : `${title}.`} ${text}`,
};

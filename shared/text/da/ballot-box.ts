/** The ballot box: what the facilitator and the voters read; and the one-time codes. */
import { plural } from '../../lib/format';

export const ballotBox = {
  command: 'Stemmeboks …',
  data: 'Engangskoder til stemmeboksen gemmes kun som aftryk, der ikke kan læses som koder. Mens en afstemning er åben, ligger de brugte koders aftryk sammen med stemmesedlerne, så del koderne ud fra en blandet bunke. Når afstemningen er lukket, fører ingen kode til en stemmeseddel.',

  setUp: {
    title: 'Start stemmeboksen',
    text: 'Computeren bliver en stemmeboks: Deltagerne stemmer her på skærmen, én ad gangen. Storskærmen bliver, som den er.',
    code: 'Din kode (4–12 cifre)',
    codeHint: 'Skriv koden ned. Boksen kan kun afsluttes med den, også hvis computeren genstartes.',
    codeProblem: 'Skriv 4 til 12 cifre og ikke andet.',
    needsCode: 'Hver deltager skal bruge en engangskode',
    codesLeft: (unused: number, all: number) =>
      `${unused} af ${all} ${plural(all, 'kode', 'koder')} er ikke brugt.`,
    noCodesLeft: 'Alle koder er brugt, så ingen kan stemme med kode.',
    noCodes:
      'Uden engangskoder kan den samme person stemme flere gange. Koder laves under Udskrifter.',
    failed: 'Stemmeboksen kunne ikke startes, og intet er ændret. Prøv igen.',
    start: 'Start stemmeboksen',
  },

  start: 'Tryk for at stemme',
  startHint: 'Du stemmer alene. Din stemme gemmes uden navn.',
  notOpen: 'Der kan ikke stemmes lige nu. Sig det til den, der leder afstemningen.',

  codeTitle: 'Tast din engangskode',
  codeHint: 'Koden står på din seddel. Den har seks tegn, og den siger ikke, hvem du er.',
  codeTyped: (count: number) => `${count} af 6 tegn`,
  codeChecking: 'Vent et øjeblik …',
  codeProblems: {
    mistyped:
      'Der er tastet forkert: Koderne har ingen vokaler, intet L og hverken 0 eller 1. Tast koden igen.',
    unknown: 'Koden passer ikke til denne afstemning. Se efter på sedlen, og tast den igen.',
    used: 'Koden er allerede brugt, og hver kode virker kun én gang. Er det din egen, så sig det til den, der leder afstemningen.',
  },
  erase: 'Slet',

  roleTitle: 'Hvilken rolle har du?',
  roleHint: 'Svaret bruges kun til at vise resultatet efter rolle.',
  noRole: 'Vil ikke oplyse det',

  marks: (most: number) => (most === 1 ? 'Sæt ét kryds' : `Sæt op til ${most} kryds`),
  marksLeft: (left: number, most: number) =>
    left === 0
      ? plural(most, 'Du har sat dit kryds.', `Du har sat alle ${most} kryds.`)
      : `Du har ${left} kryds tilbage.`,
  marksFull: (most: number) =>
    plural(
      most,
      'Du kan kun sætte ét kryds. Tryk først på dit kryds for at fjerne det.',
      `Du kan højst sætte ${most} kryds. Tryk først på et af dem for at fjerne det.`,
    ),
  rank: (options: number) => `Sæt de ${options} i rækkefølge: Tryk først på det vigtigste`,
  rankLeft: (left: number, next: number) =>
    left === 0
      ? 'Alle har fået en plads. Tryk på en af dem for at tage dens plads fra den.'
      : `Tryk på det, der skal være nummer ${next}.`,
  rankLacking: (left: number) =>
    `${left} ${plural(left, 'har ikke fået en plads endnu. Tryk på den.', 'har ikke fået en plads endnu. Tryk på dem i rækkefølge.')}`,
  rankBlank: 'Du har ikke sat noget i rækkefølge.',
  placeGiven: (place: number) => `${place}. plads`,
  allocate: (total: number) => `Fordel ${total} point`,
  pointsLeft: (left: number, total: number) =>
    left === 0 ? `Alle ${total} point er fordelt.` : `Du har ${left} point tilbage.`,
  pointsLacking: (left: number) =>
    `Du har ${left} point tilbage. Giv dem til noget, før du går videre.`,
  pointsOver: 'Der er ikke flere point. Tag først nogle fra en anden.',
  allocateBlank: 'Du har ikke givet nogen point.',
  pointsOf: (name: string) => `Point til ${name}`,
  morePoints: (points: number, name: string) => `${points} point mere til ${name}`,
  fewerPoints: (points: number, name: string) => `${points} point mindre til ${name}`,
  statementOf: (number: number, count: number) => `Spørgsmål ${number} af ${count}`,
  noAnswer: 'Intet svar',
  skip: 'Spring over',

  moreBelow: 'Der er mere nedenfor',
  back: 'Tilbage',
  next: 'Videre',
  nextHint: 'Enter',

  reviewTitle: 'Se din stemme efter',
  reviewBlank: 'Du har ikke sat noget kryds.',
  reviewUnanswered: (count: number) =>
    `${plural(count, 'Ét', `${count}`)} spørgsmål er ikke besvaret. Det er i orden.`,
  skipAsked: 'Du har ikke svaret. Vælg et svar, eller tryk en gang til for at springe over.',
  answeredAsked:
    'Her har du allerede svaret. Tryk en gang til for at gå videre, eller vælg et andet svar.',
  lookAsked: 'Se dine svar efter. Tryk en gang til for at afgive din stemme.',
  openAsked: (count: number) =>
    plural(
      count,
      'Ét spørgsmål er ikke besvaret. Tryk en gang til for at stemme alligevel, eller gå tilbage.',
      `${count} spørgsmål er ikke besvaret. Tryk en gang til for at stemme alligevel, eller gå tilbage.`,
    ),
  blankAsked: 'Vil du stemme blankt? Tryk en gang til, eller gå tilbage.',
  role: (name: string) => `Rolle: ${name}`,
  cast: 'Afgiv stemme',
  castBlank: 'Stem blankt',
  casting: 'Gemmer din stemme …',
  castFailed:
    'Din stemme er ikke afgivet endnu: Den kunne ikke gemmes. Prøv igen, eller sig det til den, der leder afstemningen.',

  thanks: 'Tak for din stemme',
  thanksHint: 'Den er gemt. Skærmen bliver klar til den næste.',

  idle: (seconds: number) =>
    `Er du der stadig? Skærmen ryddes om ${seconds} ${plural(seconds, 'sekund', 'sekunder')}.`,
  stay: 'Jeg er her',

  lock: {
    title: 'Stemmeboksen er låst',
    text: 'Den, der leder afstemningen, kan afslutte stemmeboksen med sin kode.',
    code: 'Facilitatorens kode',
    typed: (count: number) => `${count} ${plural(count, 'ciffer', 'cifre')} tastet`,
    leave: 'Afslut stemmeboksen',
    toBox: 'Tilbage til stemmeboksen',
    checking: 'Vent et øjeblik …',
    wrong: 'Koden er forkert. Prøv igen.',
    wait: (time: string) =>
      `Der er tastet forkert for mange gange. Prøv igen om ${time}. Der kan stemmes imens.`,
    forgotten: 'Glemt koden?',
    forgottenTitle: 'Glemt koden?',
    /** Said only while storage has them. */
    allStored: 'Alle stemmer er gemt.',
    forgottenText:
      'Boksen kan låses op uden kode, men det tager 10 minutter, og imens kan ingen stemme. Det står på skærmen, så alle kan se det. Bliv ved computeren: Når tiden er gået, har du to minutter til at låse op.',
    forgottenStart: 'Start ventetiden',
    forgottenBack: 'Nej, tilbage',
    waitingTitle: 'Stemmeboksen er ved at blive låst op uden kode',
    waitingText:
      'Det må kun ske, hvis den, der leder afstemningen, har glemt sin kode. Er det en fejl, så tryk på Afbryd.',
    waitingLeft: (time: string) => `Om ${time}`,
    waitingStop: 'Afbryd',
    unlock: 'Lås op',
    broken:
      'Arrangementet kunne ikke åbnes. Det er ikke slettet. Tast din kode for at komme til forsiden.',
  },
};

export const ballotPrint = {
  ballots: 'Stemmesedler',
  codes: 'Engangskoder',
  perSheet: 'Stemmesedler på hvert ark',
  perSheetCount: (count: number) => `${count}`,
  copies: (present: string) =>
    `Det rækker til ${present} til stede. Klip langs de stiplede linjer.`,
  larger: (title: string, asked: number, used: number) =>
    `»${title}« bliver for lille at læse med ${asked} på et ark. Der kommer ${used} på hvert.`,
  tooLong: (title: string) =>
    `»${title}« er for lang til en stemmeseddel. Brug deltagerark til den.`,
  ballot: {
    kicker: 'Stemmeseddel',
    noName: 'Skriv ikke navn.',
    role: 'Rolle:',
  },

  codesIntro:
    'En engangskode giver adgang til stemmeboksen én gang. Læg sedlerne i en bunke, bland dem, og lad hver deltager trække én.',
  codesFor: 'Til hvilken afstemning?',
  codesCount: 'Antal koder',
  codesCountProblem: 'Skriv et tal mellem 1 og 999.',
  codesMake: 'Lav koder',
  codesRemake: 'Lav nye koder …',
  codesThere: (unused: number, used: number) =>
    `Afstemningen har allerede ${unused + used} ${plural(unused + used, 'kode', 'koder')}, hvoraf ${used === 0 ? 'ingen' : used} er brugt. De kan ikke udskrives igen.`,
  codesInUse:
    'Afstemningen er åben, og der er stemt med koderne. Nye koder kan først laves til en ny runde.',
  codesClosed: 'Afstemningen er lukket. Lav en ny runde, før du laver koder.',
  codesNoPolls: 'Der er ingen afstemninger.',
  codesMaking: (done: number, all: number) => `Laver koder: ${done} af ${all}`,
  codesStop: 'Afbryd',
  codesMade: (count: number, sheets: number) =>
    `${count} ${plural(count, 'kode', 'koder')} på ${sheets} ark.`,
  codesNotKept: 'Koderne gemmes ikke. Udskriv dem nu: De er væk, når du forlader siden.',
  leaveTitle: 'Koderne er ikke udskrevet. Forlad siden?',
  leaveText: (count: number) =>
    `${plural(count, 'Koden kan ikke', `De ${count} koder kan ikke`)} vises eller udskrives igen. Du kan lave nye bagefter.`,
  leaveYes: 'Forlad siden',
  codesFailed: 'Der er ikke lavet nogen koder. Prøv igen.',
  remakeTitle: 'Lav nye koder?',
  remakeText: 'De koder, der er udskrevet til afstemningen, holder op med at virke.',
  remakeYes: 'Lav nye koder',
  slip: {
    howTo: 'Tast koden i stemmeboksen. Den virker én gang.',
  },
};

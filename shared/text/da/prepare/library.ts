/** The library on the start screen: ways to begin, templates, archive, search; and what deleting takes along. */
import { formatFor, plural } from '../../../lib/format';

const format = formatFor('da');

export const library = {
  emptyPage: 'Begynd på en tom side',
  fromFile: 'Brug et tidligere fra en fil …',
  fromFileHint:
    'Afstemninger og drejebog følger med. Stemmer, resultater og referat gør ikke, og filen bliver ikke ændret.',
  votes: (count: number) => `${count} ${plural(count, 'afstemning', 'afstemninger')}`,
  discussions: (count: number) => `${count} ${plural(count, 'drøftelse', 'drøftelser')}`,
  readings: (count: number) => `${count} ${plural(count, 'tekst', 'tekster')} til læsning`,
  quotations: (count: number) => `${count} ${plural(count, 'citat', 'citater')}`,
  sources: (documents: string) => `Kilde: ${documents}`,
  hours: (hours: number, minutes: number) =>
    [hours > 0 ? `${hours} t.` : '', minutes > 0 || hours === 0 ? `${minutes} min.` : '']
      .filter((part) => part !== '')
      .join(' '),
  packsHeading: 'Flere temapakker',
  create: 'Opret',
  createLabel: (name: string) => `Opret »${name}«`,

  states: { prepared: 'Forberedt', running: 'I gang', finished: 'Afsluttet' },
  took: (voted: string, present: string) => `${voted} af ${present} har stemt`,

  reuse: 'Brug igen',
  reuseLabel: (title: string) => `Brug igen uden stemmer: ${title}`,
  more: (title: string) => `Mere om »${title}«`,
  saveTemplate: 'Gem som skabelon',
  saveTemplateLabel: (title: string) => `Gem som skabelon: ${title}`,
  savedTemplate: (title: string) => `»${title}« er gemt som skabelon.`,
  archive: 'Læg i arkivet',
  archiveLabel: (title: string) => `Læg i arkivet: ${title}`,
  archived: (title: string) => `»${title}« ligger i arkivet.`,
  unarchive: 'Hent frem',
  unarchiveLabel: (title: string) => `Hent frem fra arkivet: ${title}`,
  unarchived: (title: string) => `»${title}« er på listen igen.`,

  /** The first try: a small guided vote with made-up votes. */
  guide: {
    first: 'Første gang?',
    title: 'Prøv Pejling på fem minutter',
    text: 'Gennemfør en lille afstemning med opdigtede stemmer, fra du åbner den, til du har resultatet. Du kan ikke ødelægge noget, og den slettes, når du afslutter.',
    begin: 'Begynd',
    hide: 'Skjul',
    hideOffer: 'Skjul tilbuddet om at prøve Pejling',
    label: 'Prøv Pejling',
    allSteps: 'Alle trin',
    done: 'udført',
    step: (number: number, all: number, title: string) => `Trin ${number} af ${all}: ${title}`,
    steps: {
      screen: {
        short: 'Storskærm',
        title: 'Åbn storskærmsvinduet',
        how: 'Tryk F8. Vinduet viser det, salen ser. Med en projektor flytter du det derover.',
      },
      open: {
        short: 'Åbn',
        title: 'Åbn afstemningen',
        how: 'Vælg »Hvornår på dagen tænker du bedst?« i drejebogen, og tryk Ctrl+Enter.',
      },
      vote: {
        short: 'Stemmer',
        title: 'Få stemmerne ind',
        how: 'Tast et bord selv, hvis du vil. Tryk så F3, og resten af salen stemmer.',
      },
      close: {
        short: 'Luk',
        title: 'Luk afstemningen',
        how: 'Tryk Ctrl+Enter. Salen har endnu ikke set et eneste tal.',
      },
      reveal: {
        short: 'Vis',
        title: 'Vis resultatet',
        how: 'Tryk Ctrl+Enter, og gå frem med Page Down, til hele resultatet er vist.',
      },
      take: {
        short: 'Gem',
        title: 'Gem resultatet',
        how: 'Tryk Alt+6, og gem det, du vil have med hjem.',
      },
    },
    allDoneTitle: 'Du har prøvet det hele',
    allDoneText: 'Afslut generalprøven: Så slettes den, og du er tilbage på forsiden.',
    running:
      'Det her er en prøve med opdigtede stemmer. Når du afslutter generalprøven, slettes den, og du er tilbage på forsiden.',
  },

  /** Help (F1) where one stands. */
  here: {
    heading: 'Hvor du er nu',
    start: {
      title: 'Forsiden',
      text: 'Fortsæt det seneste, opret et nyt, eller åbn et fra listen. »Brug igen« laver et nyt med de samme afstemninger og den samme drejebog, uden stemmer. Under »…« kan et arrangement gemmes som skabelon eller lægges i arkivet.',
    },
    setup: {
      title: 'Opsætning',
      text: 'Skriv titel, dato og sted, og hvor mange der er til stede ved hvor mange borde. Tallene kan rettes hele dagen. En afstemning, der allerede er åben, regner videre med de gamle.',
    },
    polls: {
      title: 'Afstemninger',
      text: 'Her retter du ordene. Det, du retter, gælder fra næste gang, afstemningen åbnes. Sedler, der er skrevet ud før, passer ikke længere: Klargøringen siger til.',
    },
    preflight: {
      title: 'Klargøring',
      text: 'Gå punkterne igennem, før salen fyldes: Storskærmen viser testbilledet, computeren kan gemme, sedlerne ligger fremme, og øvespørgsmålet er prøvet. Generalprøven øver hele dagen med opdigtede stemmer.',
    },
    printouts: {
      title: 'Udskrifter',
      text: 'Vælg papiret og afstemningerne, og skriv ud i 100 %. Hvert ark bærer et udgavemærke. Det skal være det samme som på skærmen.',
    },
    results: {
      title: 'Resultater',
      text: 'Gem billeder, præsentation eller hele pakken. Det, salen ikke har set, er mærket, og Pejling spørger, før det kommer med.',
    },
    minutes: {
      title: 'Referat',
      text: 'Ret de tekster, Pejling har skrevet. Ændrer tallene sig siden, bliver du gjort opmærksom på det. Den endelige udgave kommer med i resultatpakken.',
    },
    item: {
      title: 'Et programpunkt uden afstemning',
      text: 'Vis titlen eller pausebilledet på storskærmen, og gå videre med Alt+Pil ned, når punktet er slut.',
    },
    ready: {
      title: 'Afstemningen er klar',
      text: 'Vælg metode, og tryk Ctrl+Enter for at åbne. Så viser storskærmen spørgsmålet, og sedlerne kan tastes.',
    },
    open: {
      title: 'Afstemningen er åben',
      text: 'Tast det, der kommer ind. Enter registrerer en række, Ctrl+Z fortryder den seneste. Salen ser ingen tal. Ctrl+Enter lukker afstemningen.',
    },
    closed: {
      title: 'Afstemningen er lukket',
      text: 'Kun du ser tallene. Ret, hvis noget er forkert, og tryk Ctrl+Enter for at vise resultatet. Kommer der flere sedler, kan afstemningen genåbnes.',
    },
    revealed: {
      title: 'Resultatet vises',
      text: 'Page Down viser næste trin, Page Up går et trin tilbage. Retter du noget nu, skifter storskærmen først, når du siger til.',
    },
  },

  /** Where an arrangement has nothing yet. */
  nothing: {
    agendaList: 'Ingen programpunkter endnu',
    agendaTitle: 'Drejebogen er tom',
    agendaText:
      'Begynd med afstemninger og programpunkter. Midt i mødet kan du også lave en hurtig afstemning.',
    chooseItem: 'Vælg et programpunkt i drejebogen.',
    toPrint: 'Der er ingen afstemninger at skrive ud endnu.',
  },

  archiveHeading: 'Arkiv',
  showArchive: (count: string) => `Vis arkivet (${count})`,
  showList: 'Vis dine arrangementer',
  archiveIntro: 'Arkiverede arrangementer er gemt, som de var. De står bare ikke på listen.',
  allArchived: 'Alle dine arrangementer ligger i arkivet.',

  search: 'Søg',
  searchHint: 'Titel, sted eller dato',
  found: (count: number) =>
    `${format.number(count)} ${plural(count, 'arrangement', 'arrangementer')} fundet`,
  foundNone: (query: string) => `Intet arrangement passer til »${query}«.`,
  foundInArchive: (count: number) =>
    `${format.number(count)} i arkivet ${plural(count, 'passer', 'passer')} også.`,
  showMore: (count: number) => `Vis ${format.number(count)} til`,
  notShown: (count: number) => `${format.number(count)} flere`,

  templatesHeading: 'Skabeloner',
  templateText: 'Uden stemmer, sted, deltagere og dine noter til dig selv.',
  saveTemplateFile: 'Gem som fil …',
  saveTemplateFileLabel: (title: string) => `Gem som fil …: skabelonen »${title}«`,
  saveTemplateFileHint:
    'Den, der åbner filen, får et nyt arrangement, som er lavet med skabelonen.',
  savedTemplateFile: (name: string) => `Gemt som ${name}`,
  deleteTemplateLabel: (title: string) => `Slet skabelonen ${title}`,

  deleteAlso: 'Generalprøver af det slettes også.',
  deleteStays: 'Pejling kan ikke slette det, du har gemt andre steder:',
  deleteStaysFile: (name: string) => `filen ${name} og kopier af den`,
  deleteStaysFiles: 'filer af arrangementet (.pejling), som du selv har gemt eller kopieret',
  deleteStaysPackages: 'resultatpakker, billeder og andet, du har hentet ud',
  deleteStaysPaper: 'papir, der er skrevet ud',
  deleteTraces: 'I denne browser kan rester blive liggende, indtil browseren rydder op.',
  deleteTemplateTitle: (title: string) => `Slet skabelonen »${title}«?`,
  deleteTemplateText:
    'Skabelonen slettes fra denne computer. Arrangementer, der er lavet med den, bliver. Det kan ikke fortrydes.',
};

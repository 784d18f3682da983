/** The library on the start screen: ways to begin, templates, archive, search; and what deleting takes along. */
import { formatFor, plural } from '../../lib/format';

const format = formatFor('da');

export const library = {
  emptyPage: 'Begynd på en tom side',
  fromFile: 'Brug et tidligere fra en fil …',
  fromFileHint:
    'Afstemninger og drejebog følger med. Stemmer, resultater og referat gør ikke, og filen bliver ikke ændret.',
  polls: (count: number) => `${count} ${plural(count, 'afstemning', 'afstemninger')}`,
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
  reuseLabel: (title: string) => `Brug »${title}« igen uden stemmer`,
  more: (title: string) => `Mere om »${title}«`,
  saveTemplate: 'Gem som skabelon',
  saveTemplateLabel: (title: string) => `Gem »${title}« som skabelon`,
  savedTemplate: (title: string) => `»${title}« er gemt som skabelon.`,
  archive: 'Læg i arkivet',
  archiveLabel: (title: string) => `Læg »${title}« i arkivet`,
  archived: (title: string) => `»${title}« ligger i arkivet.`,
  unarchive: 'Hent frem',
  unarchiveLabel: (title: string) => `Hent »${title}« frem fra arkivet`,
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
  templateText: 'Uden stemmer, sted og deltagere.',
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

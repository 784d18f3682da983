/** «Klargøring»: the pre-flight check before the room fills. */
export const preflight = {
  heading: 'Klargøring',
  intro: 'Gå de fire punkter igennem, før salen fyldes.',
  done: 'Klar',
  todo: 'Mangler',
  warned: (title: string, sentences: string): string => `»${title}«: ${sentences}`,
  correct: 'Ret',
  correctLabel: (title: string): string => `Ret »${title}« i drejebogen`,
  screenTitle: 'Storskærm',
  screenText:
    'Åbn storskærmsvinduet, flyt det til projektoren, og dobbeltklik i det, eller tryk F11, for fuld skærm. Testbilledet skal vise alle fire hjørner.',
  screenTextDesktop:
    'Storskærmsvinduet fylder hele projektoren af sig selv. Testbilledet skal vise alle fire hjørner.',
  screenOpen: (width: number, height: number) =>
    `Storskærmsvinduet er åbent: ${width} × ${height} pixels.`,
  screenClosed: 'Storskærmsvinduet er ikke åbent.',
  secondScreenYes: 'Der er tilsluttet en skærm mere.',
  secondScreenNo:
    'Der er kun én skærm. Tilslut projektoren, og vælg »Udvid« med Windows-tasten + P.',
  screenLent: 'Storskærmen er givet fri: Salen ser ikke Pejling. Tryk F10 for at hente den igen.',
  displayLabel: 'Vis storskærmen på',
  displayAutomatic: 'Automatisk: den skærm, du ikke selv bruger',
  displayOwn: 'Denne skærm',
  displayNumber: (number: number) => `Skærm ${number}`,
  displaySize: (width: number, height: number) => `${width}\u00a0×\u00a0${height}`,
  displayHasAudience: 'Storskærmsvinduet er her',
  displayMove: 'Tryk F8 for at flytte storskærmsvinduet.',
  storageTitle: 'Kan computeren gemme?',
  storageText: 'Pejling skriver en prøve til disken og læser den tilbage.',
  storageGood: 'Computeren gemmer, som den skal.',
  storageFree: (gigabytes: string) => `Der er ${gigabytes} GB fri plads på disken.`,
  storageLow: (gigabytes: string) =>
    `Der er kun ${gigabytes} GB plads. Frigør plads, så der er mindst 1 GB, før salen fyldes.`,
  storageUnknown:
    'Browseren siger ikke, hvor meget plads der er på disken. Se efter, om der er mindst 1 GB.',
  screenIsOwn: 'Storskærmsvinduet er på din egen skærm. Vælg projektoren her, og tryk F8.',
  dialogsRefused:
    'Browseren eller en regel på computeren lader ikke Pejling vælge filer. Arrangementet kan stadig gemmes blandt dine overførsler, men filen bliver ikke opdateret af sig selv: Gem igen efter hver afstemning.',
  storageChecking: 'Prøver …',
  storageAgain: 'Prøv igen',
  slipsTitle: 'Bordsedler og deltagerark',
  slipsText: 'Læg en bordseddel på hvert bord og et deltagerark ved hver plads.',
  slipsPrinted: 'Sedlerne er udskrevet og lagt frem',
  countPapers:
    'Blandt udskrifterne er også et kort til bordværten, kuverter til arkene og en genpart af bordsedlen. Med dem kan der tælles igen.',
  slipsGo: 'Gå til udskrifter',
  practiceTitle: 'Øvespørgsmål',
  practiceText:
    'Prøv hele forløbet med et uskyldigt spørgsmål: »Har du været med før?« Tallene holdes ude af resultaterne.',
  practiceGo: 'Prøv øvespørgsmålet',
  practiceAgain: 'Tilbage til øvespørgsmålet',
};

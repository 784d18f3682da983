/** The package of the day's material («resultatpakke»): its dialog, its folders and files, and how it came out. */
import { plural } from '../../../lib/format';

export const packing = {
  command: 'Pak dagens materiale',
  intro: 'Én ZIP med tre mapper: til deltagerne, til sekretariatet og til arkivet.',
  introFolder:
    'Én ZIP eller mappe med tre mapper: til deltagerne, til sekretariatet og til arkivet.',
  empty: 'Der er intet at pakke endnu: ingen afstemning er lukket.',
  rehearsal: 'Dette er en generalprøve. Intet er valgt, og alt, du vælger, er mærket.',
  slides: 'Billeder',
  files: 'Filer',
  chosen: (chosen: number, all: number) =>
    `${chosen} af ${all} ${plural(all, 'billede', 'billeder')} er valgt.`,
  notShown: 'Det, salen ikke har set, er ikke med, medmindre du vælger det.',
  numbersToo: 'Tal og tekst om et resultat kommer med, når mindst ét af dets billeder er valgt.',
  wholeAnyway: 'Tal og tekst viser hele resultatet, også de billeder, du har valgt fra.',
  quoted: (heading: string) => `»${heading}«`,
  withheld: (count: number, headings: string) =>
    `${plural(count, 'Din rettelse', 'Dine rettelser')} af ${headings} kommer ikke med, for ${plural(count, 'den', 'de')} fortæller om en afstemning, du har valgt fra. Pejlings egen tekst står der i stedet.`,
  unsettled: 'En optælling er uafklaret. Det står i filerne, og referatet er et udkast.',
  vote: (title: string, round: number) => `${title}${round > 1 ? ` (runde ${round})` : ''}`,
  practice: 'Øvespørgsmål',
  /** In a picture's file name. */
  step: (number: number) => `trin ${number}`,
  pack: 'Pak og gem',
  packInFolder: 'Gem i mappe …',
  stop: 'Afbryd',
  close: 'Luk',
  again: 'Pak igen',
  nothingChosen: 'Vælg mindst ét billede.',
  noFiles: 'Vælg mindst én slags fil.',
  packing: (part: string) => `Laver ${part} …`,
  progressLabel: 'Pakker',
  otherExport: 'Pejling gemmer stadig noget andet. Vent, til det er færdigt, eller afbryd det.',
  stopped: 'Afbrudt. Pakken er ikke gemt. Resultaterne er bevaret.',
  failed: (part: string) => `${part} kunne ikke laves. Resten er gemt.`,
  allFailed: 'Intet kunne laves, og intet er gemt.',
  notMade: (part: string) => `${part} kunne ikke laves.`,
  done: {
    downloaded: (name: string) =>
      `Sendt til dine overførsler: ${name}. Se efter, at den er kommet.`,
    saved: (name: string) => `Gemt: ${name}`,
    folder: (name: string) => `Gemt i mappen ${name}`,
  },
  ready: 'Alt er pakket.',
  chooseFolder: 'Vælg mappe …',
  total: (files: number, size: string) =>
    `${files} ${plural(files, 'fil', 'filer')}, ${size} i alt.`,
  tooLarge: (size: string) =>
    `Pakken fylder ${size}. Mange postkasser tager højst 10 MB: Vælg færre billeder, eller send filerne hver for sig.`,
  written: 'Dette er gemt',
  /** What follows the title in the name of the whole. */
  name: 'resultatpakke',
  folders: {
    participants: '1 Til deltagerne',
    secretariat: '2 Til sekretariatet',
    archive: '3 Arkiv – send ikke videre',
  },
  /** `fileName` follows the title in the file’s name, or is the name of the part’s own folder. */
  parts: {
    pptx: { label: 'PowerPoint', hint: 'diagrammer, der kan redigeres', fileName: 'præsentation' },
    pdf: {
      label: 'Resultater til læsning',
      hint: 'kan læses op, til hjemmesiden',
      fileName: 'resultater',
    },
    summary: { label: 'Resumé', hint: 'én side til bestyrelsen', fileName: 'resumé' },
    docx: { label: 'Referat', hint: 'resultater i ord, til at rette i', fileName: 'referat' },
    markdown: {
      label: 'Referat som ren tekst',
      hint: 'til hjemmeside og arkivsystem',
      fileName: 'referat',
    },
    mail: { label: 'Mailtekst', hint: 'til at sætte ind i en mail', fileName: 'mailtekst' },
    xlsx: { label: 'Tallene i Excel', hint: 'et ark for hver afstemning', fileName: 'tal' },
    csv: { label: 'Tallene som CSV', hint: 'til andre programmer', fileName: 'CSV' },
    pejling: {
      label: 'Pejlings egen fil',
      hint: 'alle registreringer; til genåbning, ikke til andre',
      fileName: 'arrangement',
    },
    certificate: {
      label: 'Optællingsattest',
      hint: 'til underskrift',
      fileName: 'optællingsattest',
    },
    png: { label: 'Billeder', hint: 'som salen så dem, 1920 × 1080', fileName: 'Billeder' },
  },
};

/** The four categories of efficiency of the report. */
import type { AllocationPoll } from '../../domain/kinds/allocation/allocation-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, ownOption } from '../writing/writing';

const fourEfficiencyPoll: AllocationPoll = {
  kind: 'allocation',
  id: 'four-efficiency',
  title: both(
    'Effektivisering: Hvor er der mest at hente hos jer?',
    'Efficiency: where do you have most to gain?',
  ),
  instruction: both(
    'Fordel hver for sig 10 point: Skriv et tal ved hver.',
    'On your own, spread 10 points: write a number at each.',
  ),
  options: [
    ownOption(
      topManagement,
      'eff-1',
      both('Produktion af kerneydelsen', 'How core services are produced'),
      [
        'Først og fremmest skal der fokus på, hvordan kerneydelsen grundlæggende produceres, jævnfør også kapitel 4, der omtaler perspektiverne for innovation og nye ansvars- og arbejdsdelinger mellem de fagprofessionelle og brugerne. Der er i interviewene en klar markering af, at det langt fra er tilstrækkeligt at arbejde med effektivisering på det administrative område. Det er i kerneydelserne, de store ressourcer ligger, og det er derfor også herfra, at der skal skabes nyt råderum. Den andel af medarbejdernes arbejdstid, der bruges til at arbejde med kerneydelsen, skal øges.',
      ],
      both('Den måde, kernen i opgaverne løses på.', 'How the core of the tasks is carried out.'),
    ),
    ownOption(
      topManagement,
      'eff-2',
      both('Mere effektiv produktionsstruktur', 'A more efficient production structure'),
      [
        'For det andet peger flere på, at arbejdet med en mere effektiv produktionsstruktur langt fra er afsluttet – tværtimod. Der vil i de kommende år komme stadig mere fokus på, hvordan stor-drift og tværkommunalt samarbejde om ”back office”-funktioner kan frigøre ressourcer til serviceindsatser.',
      ],
      both(
        'Stordrift og samarbejde mellem kommuner om »back office«.',
        'Economies of scale and cooperation between municipalities on back-office functions.',
      ),
    ),
    ownOption(
      topManagement,
      'eff-3',
      both('Digitale investeringer', 'Digital investments'),
      [
        'For det tredje vil effektiviseringspotentialet fra digitale investeringer fortsat være et stort tema for topledelsen. Den digitale tilgang vil også fastholde fokus på optimering af arbejds gange og processer alle de steder i organisationen, hvor der eksisterer en kortere vej til resultatet, end man går i dag.',
      ],
      both(
        'Digitale løsninger og optimering af processer.',
        'Digital solutions and better processes.',
      ),
    ),
    ownOption(
      topManagement,
      'eff-4',
      both('Kvantespring i dataanvendelsen', 'Leaps in the use of data'),
      [
        'For det fjerde vil de kommende år formodentlig blive præget af adskillige kvantespring i dataanvendelsen, så mange resultater og processer bliver mere synlige, og så det bliver muligt at gennemskue forskellige løsninger på tværs og resultater over tid. Det kan også påvirke udviklingen i det offentlige-private samarbejde.',
      ],
      both('Data gør resultater og processer synlige.', 'Data make results and processes visible.'),
    ),
  ],
  totalPoints: 10,
  editorNote: both(
    'Titler og forklaringer er Pejlings; dokumentets egne afsnit står under kilder.',
    'Titles and explanations are Pejling’s; the document’s own paragraphs are under sources.',
  ),
};

export const fourEfficiency: VoteActivity = {
  kind: 'vote',
  id: 'four-efficiency',
  title: both('Fire kategorier af effektivisering', 'Four categories of efficiency'),
  documentId: topManagement.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [fourEfficiencyPoll],
};

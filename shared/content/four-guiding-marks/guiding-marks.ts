/** The four guiding marks: do they describe us today? */
import type { ScalePoll } from '../../domain/kinds/scale/scale-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { fourGuidingMarks } from '../writing/source-documents';
import { both, verbatimStatement } from '../writing/writing';
import { describesUs } from './scales';

const guidingMarksPoll: ScalePoll = {
  kind: 'scale',
  id: 'guiding-marks',
  title: both(
    'Kendetegner de fire pejlemærker os i dag?',
    'Do the four guiding marks describe us today?',
  ),
  instruction: both(
    'Svar hver for sig ved hvert pejlemærke.',
    'Answer for each guiding mark on your own.',
  ),
  statements: [
    verbatimStatement(
      fourGuidingMarks,
      'pej-1',
      both('Den demokratisk funderede forvaltning', 'The democratically grounded administration'),
      both('Den demokratisk funderede forvaltning', 'The democratically grounded administration'),
      [
        'Politisk ledelse, der er rammesættende for den administrative ledelses arbejde',
        'Og derefter udviser tillid i ord og handling',
        'Tæt og vedvarende samspil mellem politisk og administrativ ledelse',
        'Hvor topledelsen operationaliserer, nedbryder, oversætter og fortolker de politiske mål',
        'Lokalsamfundets udvikling er en central del af topledelsens ansvar',
        'Med den demokratiske samtale og inddragende processer som vigtige værktøjer',
        'Løsninger i samspil med andre velfærdsaktører;',
        'Frivillige foreninger, borgere, virksomheder mv.',
      ],
    ),
    verbatimStatement(
      fourGuidingMarks,
      'pej-2',
      both('Den kompetente forvaltning', 'The competent administration'),
      both('Den kompetente forvaltning', 'The competent administration'),
      [
        'Vi udviser ordentlighed, saglighed og kompetence',
        'Respektfuld opførsel fra både borger og embedsværk er grundlaget for den kompetente forvaltning',
        'Står på mål for retssikkerhed, ligebehandling og demokratisk indflydelse',
        'Vi sikrer rammer der udfordrer og udvikler',
        'Med øje for både trivsel, gode resultater og det tværgående samarbejde',
        'Og fokus på at mindske proces og dokumentationskrav fra Stat og Folketing og i stedet inddrage professionerne i styringssammenhænge',
      ],
    ),
    verbatimStatement(
      fourGuidingMarks,
      'pej-3',
      both('Den værdiskabende forvaltning', 'The value-creating administration'),
      both('Den værdiskabende forvaltning', 'The value-creating administration'),
      [
        'Vi holder fokus på effekt og værdiskabelse',
        'Helhedsperspektiv og et positiv forskel for den enkelte borger',
        'Effekter frem for proces- og dokumentationskrav',
        'Fokus på løbende udvikling af kerneopgaven',
        'Udnyttelse af digital og teknologisk udvikling',
        'Vi tager ansvar for at kende til organisationens samlede opgaver',
        'Kun herved kan vi prioritere og udnytte de ressourcer, der er til rådighed bedst muligt og på tværs',
        'God ledelse skaber værdi - vi får den samledele ledelseskæde til at fungere med tillid, dialog og få men synlige mål',
        'Frem for komplekse nationale styringssystemer',
        'Vi skaber værdi ift. de kommunale kerneopgaver og i lokalsamfundet',
      ],
    ),
    verbatimStatement(
      fourGuidingMarks,
      'pej-4',
      both('Den kulturbærende forvaltning', 'The culture-bearing administration'),
      both('Den kulturbærende forvaltning', 'The culture-bearing administration'),
      [
        'Vi er ambitiøse og står på mål for kommunen og den indsats medarbejderne yder hver dag',
        'Vi taler kommunen op – også i de svære sager',
        'Internt giver vi rum og plads til forskellig faglighed og viden. Eksternt bringer vi egne og medarbejdernes kompetencer i spil hos borgere, virksomheder mv.',
        'Vi spiller hinanden gode – topledelse og Kommunalbestyrelse',
        'Og understøtter de folkevalgtes legitimitet med dialog om muligheder og udfordringer',
        'Vi skaber tillidsfulde og troværdige relationer på alle niveauer og går forrest i forandringsprocesser',
      ],
    ),
  ],
  scale: describesUs,
  meanHint: both('Højt gennemsnit = kendetegner os', 'High mean = describes us'),
  editorNote: both(
    'Pejlemærkerne er gengivet ordret. Spørgsmålet, svarskalaen og den engelske ordlyd er Pejlings.',
    'The guiding marks are word for word in Danish. The question, the answer scale and the English wording are Pejling’s.',
  ),
};

export const guidingMarks: VoteActivity = {
  kind: 'vote',
  id: 'guiding-marks',
  title: both('De fire pejlemærker', 'The four guiding marks'),
  documentId: fourGuidingMarks.id,
  minutes: 20,
  note: null,
  alternativeTo: null,
  polls: [guidingMarksPoll],
};

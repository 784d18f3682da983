/** The five conclusions of 2015, as predictions: did they come true? */
import type { ScalePoll } from '../../domain/kinds/scale/scale-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, verbatimStatement } from '../writing/writing';
import { agreeOfFive } from './scales';

const fiveConclusionsPoll: ScalePoll = {
  kind: 'scale',
  id: 'five-conclusions',
  title: both(
    'Fem forudsigelser fra 2015: Er det gået sådan?',
    'Five predictions from 2015: did they come true?',
  ),
  instruction: both(
    'Svar hver for sig ved hvert udsagn.',
    'Answer for each statement on your own.',
  ),
  statements: [
    verbatimStatement(
      topManagement,
      'con-1',
      both(
        'Kommunens eksterne relationer vil få langt større vægt i topledelsens opgaver.',
        'The municipality’s external relations will weigh far more in the tasks of top management.',
      ),
      both('Eksterne relationer vejer tungere', 'External relations weigh more'),
    ),
    verbatimStatement(
      topManagement,
      'con-2',
      both(
        'Topledelsen vil blive stillet mere direkte til ansvar for at sikre gode resultater i kerneydelsen.',
        'Top management will be held more directly accountable for good results in core services.',
      ),
      both(
        'Direkte ansvar for resultater i kerneydelsen',
        'Direct accountability for results in core services',
      ),
    ),
    verbatimStatement(
      topManagement,
      'con-3',
      both(
        'Topledelsen skal sikre et borger- og virksomhedsperspektiv på kommunens organisation, hvor der skal skabes mere sammenhængende løsninger.',
        'Top management must ensure that the municipality’s organisation is seen from the perspective of citizens and businesses, with more coherent solutions.',
      ),
      both('Borger- og virksomhedsperspektiv', 'Citizen and business perspective'),
    ),
    verbatimStatement(
      topManagement,
      'con-4',
      both(
        'Stram økonomi bliver i stadig større grad et grundvilkår for topledelsen, der skal gennemføre fortsatte effektiviseringer og udvikling af nye samarbejdsstrukturer på tværs i den offentlige sektor.',
        'Tight finances increasingly become a basic condition for top management, which must carry through continued efficiency gains and develop new forms of cooperation across the public sector.',
      ),
      both('Stram økonomi som grundvilkår', 'Tight finances as a basic condition'),
    ),
    verbatimStatement(
      topManagement,
      'con-5',
      both(
        'Topledelsen skal bistå de folkevalgte med at komme tættere på opgaveløsningen med henblik på at styrke den politiske ledelse og mål- og resultatstyringen.',
        'Top management must help elected politicians get closer to how tasks are performed, in order to strengthen political leadership and management by objectives and results.',
      ),
      both(
        'De folkevalgte tættere på opgaveløsningen',
        'Elected politicians closer to task performance',
      ),
    ),
  ],
  scale: agreeOfFive,
  meanHint: both('Højt gennemsnit = det er gået sådan', 'High mean = it came true'),
  editorNote: both(
    'Udsagnene er KL’s konklusioner fra januar 2015, gengivet ordret; de korte titler er Pejlings. Spørgsmålet, svarskalaen og den engelske ordlyd er også Pejlings.',
    'The statements are KL’s conclusions of January 2015, word for word in Danish; the short titles are Pejling’s. The question, the answer scale and the English wording are Pejling’s, too.',
  ),
};

export const fiveConclusions: VoteActivity = {
  kind: 'vote',
  id: 'five-conclusions',
  title: both('Fem klare konklusioner (2015)', 'Five clear conclusions (2015)'),
  documentId: topManagement.id,
  minutes: 20,
  note: null,
  alternativeTo: null,
  polls: [fiveConclusionsPoll],
};

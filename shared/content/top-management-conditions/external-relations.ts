/** The external relations of a municipality. */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, verbatimOption } from '../writing/writing';

const externalRelationsPoll: ChoicePoll = {
  kind: 'choice',
  id: 'external-relations',
  title: both(
    'Kommunens eksterne relationer: Hvilke er vigtigst hos jer?',
    'The municipality’s external relations: which matter most to you?',
  ),
  instruction: both('Sæt hver for sig op til to kryds.', 'On your own, mark up to two.'),
  options: [
    verbatimOption(
      topManagement,
      'ext-1',
      'Vækst og beskæftigelse opfattes som helt centralt',
      'Growth and employment are seen as quite central',
    ),
    verbatimOption(
      topManagement,
      'ext-2',
      'Koordinering af uddannelse og arbejdsmarked',
      'Coordination of education and the labour market',
    ),
    verbatimOption(
      topManagement,
      'ext-3',
      'Relationer til nabokommuner, KKR og regioner',
      'Relations with neighbouring municipalities, KKR and regions',
    ),
    verbatimOption(topManagement, 'ext-4', 'Internationale relationer', 'International relations'),
    verbatimOption(
      topManagement,
      'ext-5',
      'Samskabelse med civilsamfundet',
      'Co-creation with civil society',
    ),
  ],
  maxMarks: 2,
  baseKind: 'voters',
  editorNote: both(
    'Svarmulighederne er gengivet ordret. Spørgsmålet og den engelske ordlyd er Pejlings.',
    'The options are word for word in Danish. The question and the English wording are Pejling’s.',
  ),
};

export const externalRelations: VoteActivity = {
  kind: 'vote',
  id: 'external-relations',
  title: both('Kommunens eksterne relationer', 'The municipality’s external relations'),
  documentId: topManagement.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [externalRelationsPoll],
};

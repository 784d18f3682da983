/** The common denominators of the reforms, as Gladsaxe works with them. */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, verbatimOption } from '../writing/writing';

const gladsaxeSixPoll: ChoicePoll = {
  kind: 'choice',
  id: 'gladsaxe-six',
  title: both(
    'Fællesmængder i reformerne: Hvor har I mest at hente?',
    'Common denominators of the reforms: where do you have most to gain?',
  ),
  instruction: both('Sæt hver for sig op til to kryds.', 'On your own, mark up to two.'),
  options: [
    verbatimOption(
      reformConference,
      'glx-1',
      'Mere helhed og sammenhæng',
      'More wholeness and coherence',
    ),
    verbatimOption(
      reformConference,
      'glx-2',
      'Nye kvalitets-, styrings- og læringsformer',
      'New forms of quality, governance and learning',
    ),
    verbatimOption(reformConference, 'glx-3', 'En stærk borgerstemme', 'A strong citizen voice'),
    verbatimOption(
      reformConference,
      'glx-4',
      'Frisættelse af fagligheden',
      'Setting professional expertise free',
    ),
    verbatimOption(
      reformConference,
      'glx-5',
      'Tæt samarbejde med civilsamfundet',
      'Close cooperation with civil society',
    ),
    verbatimOption(
      reformConference,
      'glx-6',
      'Nye teknologiske løsninger',
      'New technological solutions',
    ),
  ],
  maxMarks: 2,
  baseKind: 'voters',
  editorNote: both(
    'Fællesmængderne er Gladsaxe Kommunes, gengivet ordret. Spørgsmålet og den engelske ordlyd er Pejlings.',
    'The common denominators are Gladsaxe Kommune’s, word for word in Danish. The question and the English wording are Pejling’s.',
  ),
};

export const gladsaxeSix: VoteActivity = {
  kind: 'vote',
  id: 'gladsaxe-six',
  title: both(
    'Fællesmængder i reformerne og fælles ledelsesudvikling',
    'Common denominators of the reforms',
  ),
  documentId: reformConference.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [gladsaxeSixPoll],
};

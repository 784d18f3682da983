/** What the heads of staff pointed to at the conference. */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, verbatimOption } from '../writing/writing';

const stabscheferSevenPoll: ChoicePoll = {
  kind: 'choice',
  id: 'stabschefer-seven',
  title: both(
    'Stabschefernes syv punkter: Hvilke er vigtigst hos jer?',
    'The heads of staff’s seven points: which matter most to you?',
  ),
  instruction: both('Sæt hver for sig op til tre kryds.', 'On your own, mark up to three.'),
  options: [
    verbatimOption(
      reformConference,
      'stab-1',
      'Gå proaktivt til fælles ledelsesudvikling på tværs af reformerne',
      'Be proactive about joint leadership development across the reforms',
    ),
    verbatimOption(
      reformConference,
      'stab-2',
      'Skab mere tid til faglig ledelse i de borgernære enheder',
      'Create more time for professional leadership in the citizen-facing units',
    ),
    verbatimOption(
      reformConference,
      'stab-3',
      'Dyrk og styrk helhedsløsningerne',
      'Cultivate and strengthen the holistic solutions',
    ),
    verbatimOption(
      reformConference,
      'stab-4',
      'Tilpas backuprollen den nye virkelighed, reformerne skaber',
      'Adapt the back-up role to the new reality the reforms create',
    ),
    verbatimOption(
      reformConference,
      'stab-5',
      'Vær klar til de ukendte behov i reformarbejdet',
      'Be ready for the unknown needs of the reform work',
    ),
    verbatimOption(
      reformConference,
      'stab-6',
      'Sæt ledelseskæden til debat',
      'Put the leadership chain up for debate',
    ),
    verbatimOption(
      reformConference,
      'stab-7',
      'Lav servicetjek på rekruttering af fremtidens ledere',
      'Give the recruitment of future leaders a service check',
    ),
  ],
  maxMarks: 3,
  baseKind: 'voters',
  editorNote: both(
    'Svarmulighederne er gengivet ordret. Spørgsmålet og den engelske ordlyd er Pejlings.',
    'The options are word for word in Danish. The question and the English wording are Pejling’s.',
  ),
};

export const stabscheferSeven: VoteActivity = {
  kind: 'vote',
  id: 'stabschefer-seven',
  title: both('Hvad peger stabscheferne på?', 'What do the heads of staff point to?'),
  documentId: reformConference.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [stabscheferSevenPoll],
};

/** What the directors pointed to at the conference. */
import type { RankingPoll } from '../../domain/kinds/ranking/ranking-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, verbatimOption } from '../writing/writing';

const directorsFivePoll: RankingPoll = {
  kind: 'ranking',
  id: 'directors-five',
  title: both(
    'Direktørernes fem punkter: Hvilke er vigtigst hos jer?',
    'The directors’ five points: which matter most to you?',
  ),
  instruction: both(
    'Skriv hver for sig 1 ved det vigtigste, 2 ved det næstvigtigste og så videre til 5.',
    'On your own, write 1 for what matters most, 2 for the next, and so on to 5.',
  ),
  options: [
    verbatimOption(
      reformConference,
      'dir-1',
      'Fokuser hele ledelseskæden på driften og værdi for borgerne',
      'Focus the whole leadership chain on operations and value for citizens',
    ),
    verbatimOption(
      reformConference,
      'dir-2',
      'Skab helhedsløsninger sammen med borgerne',
      'Create holistic solutions together with citizens',
    ),
    verbatimOption(
      reformConference,
      'dir-3',
      'Forpligt alle på ledelsesfællesskab og fælles mål på tværs',
      'Commit everyone to a leadership community and shared goals across',
    ),
    verbatimOption(
      reformConference,
      'dir-4',
      'Sørg for fagligt handlerum og faglig ledelse tæt på',
      'Ensure professional room for manoeuvre and professional leadership close by',
    ),
    verbatimOption(
      reformConference,
      'dir-5',
      'Skab gode rammer og vilkår for faglig ledelse',
      'Create good conditions for professional leadership',
    ),
  ],
  editorNote: both(
    'Svarmulighederne er gengivet ordret. Spørgsmålet og den engelske ordlyd er Pejlings.',
    'The options are word for word in Danish. The question and the English wording are Pejling’s.',
  ),
};

export const directorsFive: VoteActivity = {
  kind: 'vote',
  id: 'directors-five',
  title: both('Hvad peger direktørerne på?', 'What do the directors point to?'),
  documentId: reformConference.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [directorsFivePoll],
};

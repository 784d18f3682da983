/** What the heads of professional fields pointed to at the conference. */
import type { RankingPoll } from '../../domain/kinds/ranking/ranking-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, verbatimOption } from '../writing/writing';

const fagcheferFourPoll: RankingPoll = {
  kind: 'ranking',
  id: 'fagchefer-four',
  title: both(
    'Fagchefernes fire punkter: Hvilke er vigtigst hos jer?',
    'The heads of fields’ four points: which matter most to you?',
  ),
  instruction: both(
    'Skriv hver for sig 1 ved det vigtigste, 2 ved det næstvigtigste og så videre til 4.',
    'On your own, write 1 for what matters most, 2 for the next, and so on to 4.',
  ),
  options: [
    verbatimOption(
      reformConference,
      'fag-1',
      'Kom tættere på faglig praksis',
      'Get closer to professional practice',
    ),
    verbatimOption(
      reformConference,
      'fag-2',
      'Styrk den faglige refleksion og den fælles læring',
      'Strengthen professional reflection and shared learning',
    ),
    verbatimOption(
      reformConference,
      'fag-3',
      'Tag ansvar for faglig metodik, der skaber værdi for borgerne',
      'Take responsibility for professional methods that create value for citizens',
    ),
    verbatimOption(
      reformConference,
      'fag-4',
      'Se udover egen fagsøjle og skab helhed med andre',
      'Look beyond your own silo and create wholeness with others',
    ),
  ],
  editorNote: both(
    'Svarmulighederne er gengivet ordret. Spørgsmålet og den engelske ordlyd er Pejlings.',
    'The options are word for word in Danish. The question and the English wording are Pejling’s.',
  ),
};

export const fagcheferFour: VoteActivity = {
  kind: 'vote',
  id: 'fagchefer-four',
  title: both('Hvad peger fagcheferne på?', 'What do the heads of professional fields point to?'),
  documentId: reformConference.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [fagcheferFourPoll],
};

/** The seven messages of the commission. */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { leadershipCommission } from '../writing/source-documents';
import { both, verbatimOption } from '../writing/writing';

const sevenMessagesPoll: ChoicePoll = {
  kind: 'choice',
  id: 'seven-messages',
  title: both(
    'Ledelseskommissionens syv budskaber: Hvilke er vigtigst hos jer?',
    'The Leadership Commission’s seven messages: which matter most to you?',
  ),
  instruction: both('Sæt hver for sig op til tre kryds.', 'On your own, mark up to three.'),
  options: [
    verbatimOption(
      leadershipCommission,
      'bud-1',
      'Borgeren skal i centrum',
      'The citizen must be at the centre',
    ),
    verbatimOption(
      leadershipCommission,
      'bud-2',
      'Politikerne skal have tillid til ledelse',
      'Politicians must trust leadership',
    ),
    verbatimOption(
      leadershipCommission,
      'bud-3',
      'Samarbejdssystemet skal forenkles',
      'The cooperation system must be simplified',
    ),
    verbatimOption(
      leadershipCommission,
      'bud-4',
      'Forvaltningscheferne skal lede driften og udviklingen af driften',
      'Heads of administration must lead operations and their development',
    ),
    verbatimOption(
      leadershipCommission,
      'bud-5',
      'Ledere skal sætte retning',
      'Leaders must set direction',
    ),
    verbatimOption(
      leadershipCommission,
      'bud-6',
      'Ledere skal sætte holdet',
      'Leaders must build the team',
    ),
    verbatimOption(
      leadershipCommission,
      'bud-7',
      'Ledere skal udvikle sig',
      'Leaders must develop',
    ),
  ],
  maxMarks: 3,
  baseKind: 'voters',
  editorNote: both(
    'Svarmulighederne er gengivet ordret. Spørgsmålet og den engelske ordlyd er Pejlings.',
    'The options are word for word in Danish. The question and the English wording are Pejling’s.',
  ),
};

export const sevenMessages: VoteActivity = {
  kind: 'vote',
  id: 'seven-messages',
  title: both(
    'Syv budskaber fra Ledelseskommissionen',
    'Seven messages from the Leadership Commission',
  ),
  documentId: leadershipCommission.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [sevenMessagesPoll],
};

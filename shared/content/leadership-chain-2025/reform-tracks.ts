/** The four reforms of the conference: which one demands most? */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, ownOption } from '../writing/writing';

const reformTracksPoll: ChoicePoll = {
  kind: 'choice',
  id: 'reform-tracks',
  title: both(
    'Hvilken af de fire reformer kræver mest hos jer?',
    'Which of the four reforms demands most of you?',
  ),
  instruction: both('Sæt ét kryds hver.', 'One mark each.'),
  options: [
    ownOption(
      reformConference,
      'ref-employment',
      both('Beskæftigelsesreformen', 'The employment reform'),
      ['Ledelse træder i stedet for detailstyring.'],
    ),
    ownOption(reformConference, 'ref-elderly', both('Ældrereformen', 'The elderly-care reform'), [
      'Det er for den faglige leder en forandring fra fixer til facilitator.',
    ]),
    ownOption(
      reformConference,
      'ref-school',
      both('Kvalitetsprogrammet for folkeskolen', 'The quality programme for the Folkeskole'),
      ['Derfor er der brug for et ”kædetræk” i hele ledelseskæden'],
    ),
    ownOption(
      reformConference,
      'ref-social',
      both('Reformsporene på socialområdet', 'The reform tracks in social services'),
      ['Faglig dømmekraft skal fylde mere på bekostning af proceskrav og bureaukrati.'],
    ),
  ],
  maxMarks: 1,
  baseKind: 'voters',
  editorNote: both(
    'Reformernes navne er Pejlings korte titler. Kilden er en nøglesætning fra konferencens omtale af hver reform.',
    'The names of the reforms are Pejling’s short titles. The source is a key sentence of what the conference says about each.',
  ),
};

export const reformTracks: VoteActivity = {
  kind: 'vote',
  id: 'reform-tracks',
  title: both(
    'Fire reformspor påvirker den faglige ledelse',
    'Four reform tracks affecting professional leadership',
  ),
  documentId: reformConference.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [reformTracksPoll],
};

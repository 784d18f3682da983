/** What the leadership of the four reforms has in common. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, ownHeading, prompt, quoted } from '../writing/writing';

export const commonTraits: LinesActivity = {
  kind: 'discussion',
  id: 'common-traits',
  title: both(
    'Fælles træk i faglig ledelse af reformerne',
    'Common traits of professional leadership of the reforms',
  ),
  documentId: reformConference.id,
  minutes: 20,
  note: null,
  alternativeTo: null,
  lines: [
    prompt(
      'Drøft ved bordet: Hvad kalder de tre fælles træk på hos jer?',
      'Discuss at your table: what do the three common traits call for where you are?',
    ),
    ownHeading('Faglig mening og ejerskab', 'Professional meaning and ownership'),
    quoted(reformConference, {
      quote:
        'Det gælder fx lederens ansvar for i medarbejdergruppen at skabe faglig mening og udvikle ejerskab til reformernes intentioner. Fx rehabilitering i ældrereformen, mål om bedre resultater for de mest udfordrede elever og inkluderende læringsmiljøer i folkeskolen, flere i arbejdsmarkedskontakt på tværs af social og beskæftigelsesindsatserne.',
      isTitled: true,
    }),
    ownHeading('Evaluering og læring', 'Evaluation and learning'),
    quoted(reformConference, {
      quote:
        'Det gælder også den faglige leders ansvar for at udvikle en stærk evaluerings- og læringskultur baseret på viden og data. Det er en opgave, der ofte udskydes i en travl hverdag, selv om fælles evaluering er afgørende i udvikling af kompetencer og fagligt fællesskab i medarbejdergruppen.',
      isTitled: true,
    }),
    ownHeading('Tværfaglig ledelse', 'Cross-professional leadership'),
    quoted(reformConference, {
      quote: 'Tværfaglig ledelse er også et centralt element i alle de fire reformer.',
      isTitled: true,
    }),
    quoted(reformConference, {
      quote:
        'Helhedsløsninger og ledelse på tværs er afgørende for kvalitet og værdi for borgerne. Bedre resultater for udfordrede elever er fx afhængige af bedre fælles løsninger mellem skolen, PPR og familieafdelingen, ligesom helhedsløsninger til udsatte voksne på kanten af arbejdsmarkedet er afhængig af fælles faglige løsninger på tværs af jobcentre og socialafdelinger.',
      isTitled: true,
    }),
    quoted(reformConference, {
      quote:
        'Det gælder også helhedsplejen i ældrereformen, hvor flere professioner skal skabe sammenhængende løsninger.',
      isTitled: true,
    }),
  ],
  waitsFor: [],
};

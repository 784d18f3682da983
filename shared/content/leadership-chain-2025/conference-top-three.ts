/** The themes that the conference of 2025 put on top. They are not shown before the room’s own vote is. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, quoted } from '../writing/writing';

export const conferenceTopThree: LinesActivity = {
  kind: 'reading',
  id: 'conference-top-three',
  title: both(
    'Konferencens tre topscorere (22. september 2025)',
    'The conference’s three top scorers (22 September 2025)',
  ),
  documentId: reformConference.id,
  minutes: 5,
  note: both(
    'Rækkefølgen er dokumentets. Stemmetallene er ikke dokumenteret. Kan først vises, når salens egen temaafstemning er vist.',
    'The order is the document’s. The vote counts are not documented. Can’t be shown until the room’s own vote on themes has been shown.',
  ),
  alternativeTo: null,
  lines: [
    quoted(reformConference, {
      quote: 'Tag ansvar for tværgående løsninger',
      en: 'Take responsibility for cross-cutting solutions',
    }),
    quoted(reformConference, {
      quote: 'Skab strukturer med faglig ledelse tæt på',
      en: 'Create structures with professional leadership close by',
    }),
    quoted(reformConference, {
      quote: 'Indret støttefunktioner efter faglige behov i de udførende led',
      en: 'Shape support functions around professional needs in the performing units',
    }),
  ],
  waitsFor: ['ten-themes', 'ten-themes-conference-only'],
};

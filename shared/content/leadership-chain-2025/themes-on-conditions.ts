/** Themes 1–3: the conditions for professional leadership. */
import type { Option } from '../../domain/kinds/choice/choice-poll';
import { reformConference } from '../writing/source-documents';

export const themesOnConditions: readonly Option[] = [
  {
    id: 'lead-professionally',
    title: {
      da: 'Lad faglig ledelse fylde mere i ledelsesjobbet',
      en: 'Give professional leadership more room in the manager’s job',
    },
    explanation: {
      da: 'Lederne får mere plads til ledelse af det faglige.',
      en: 'Managers get more room for leading the professional work.',
    },
    verbatim: false,
    sources: [
      {
        documentId: reformConference.id,
        quote:
          'Det blev samtidig adresseret, at ledelse af det faglige ofte skubbes ud af ledelsesjobbet, fordi andre opgaver trænger sig på. Derfor bør faglig ledelse fylde mere i ledelsesjobbet.',
      },
    ],
  },
  {
    id: 'structure-close-leadership',
    title: {
      da: 'Skab strukturer med faglig ledelse tæt på',
      en: 'Create structures that bring professional leadership close',
    },
    explanation: {
      da: 'Lederne er tæt på medarbejdernes faglige arbejde, og ledelsesspændene får med mellemrum et eftersyn.',
      en: 'Managers are close to their employees’ professional work, and spans of control get a check-up from time to time.',
    },
    verbatim: true,
    sources: [
      {
        documentId: reformConference.id,
        quote: 'Skab strukturer med faglig ledelse tæt på',
      },
      {
        documentId: reformConference.id,
        quote: 'Faglig ledelse tæt på medarbejderne skaber mere kvalitet for borgerne.',
      },
      {
        documentId: reformConference.id,
        quote: 'Derfor skal vi med mellemrum give ledelsesspændene et eftersyn',
      },
    ],
  },
  {
    id: 'support-functions',
    title: {
      da: 'Indret støttefunktioner efter faglige behov i de udførende led',
      en: 'Shape support functions around professional needs on the front line',
    },
    explanation: {
      da: 'Stabene retter sig efter de borgernære enheders behov og løfter rutineadministration væk fra lederne.',
      en: 'Central staff functions follow the needs of the citizen-facing units and take routine administration off the managers’ hands.',
    },
    verbatim: true,
    sources: [
      {
        documentId: reformConference.id,
        quote: 'Indret støttefunktioner efter faglige behov i de udførende led',
      },
      {
        documentId: reformConference.id,
        quote:
          'Først og fremmest at bistå med at frigøre tid til faglig ledelse ved at reducere ledernes tidsforbrug til administrative opgaver.',
      },
      {
        documentId: reformConference.id,
        quote:
          'Vi skal i de centrale stabe løfte rutinemæssig administration væk fra bordet hos lederne i de borgernære enheder',
      },
    ],
  },
];

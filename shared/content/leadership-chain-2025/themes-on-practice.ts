/** Themes 7–10: learning, practice and solutions across departments. */
import type { Option } from '../../domain/kinds/choice/choice-poll';
import { leadershipCommission, reformConference } from '../writing/source-documents';

export const themesOnPractice: readonly Option[] = [
  {
    id: 'evaluation-learning-culture',
    title: {
      da: 'Udvikl en stærk evaluerings- og læringskultur',
      en: 'Develop a strong culture of evaluation and learning',
    },
    explanation: {
      da: 'Ledere og medarbejdere evaluerer jævnligt sammen på grundlag af viden og data.',
      en: 'Managers and employees regularly evaluate together, based on knowledge and data.',
    },
    verbatim: false,
    sources: [
      {
        documentId: reformConference.id,
        quote:
          'Det gælder også den faglige leders ansvar for at udvikle en stærk evaluerings- og læringskultur baseret på viden og data. Det er en opgave, der ofte udskydes i en travl hverdag, selv om fælles evaluering er afgørende i udvikling af kompetencer og fagligt fællesskab i medarbejdergruppen.',
      },
    ],
  },
  {
    id: 'translate-strategy',
    title: {
      da: 'Oversæt strategi til faglig praksis',
      en: 'Translate strategy into professional practice',
    },
    explanation: {
      da: 'Lederne omsætter visioner og strategi til medarbejdernes daglige arbejde.',
      en: 'Managers turn visions and strategy into their employees’ daily work.',
    },
    verbatim: false,
    sources: [
      {
        documentId: leadershipCommission.id,
        quote:
          'Det er lederne, der har ansvaret for at formulere og oversætte visioner, koordinere indsatser og skabe resultater, der kan mærkes hos borgerne.',
      },
      {
        documentId: reformConference.id,
        quote:
          'Ledelseskæden skal tættere på praksis og på kerneopgaven for at understøtte den faglige dømmekraft.',
      },
    ],
  },
  {
    id: 'cross-cutting-responsibility',
    title: {
      da: 'Tag ansvar for tværgående løsninger',
      en: 'Take responsibility for cross-cutting solutions',
    },
    explanation: {
      da: 'De faglige ledere sikrer ledelse og koordinering af tværgående opgaver.',
      en: 'Professional managers ensure leadership and coordination of cross-cutting tasks.',
    },
    verbatim: true,
    sources: [
      {
        documentId: reformConference.id,
        quote: 'Tag ansvar for tværgående løsninger',
      },
      {
        documentId: reformConference.id,
        quote:
          'helhedsløsninger til udsatte voksne på kanten af arbejdsmarkedet er afhængig af fælles faglige løsninger på tværs af jobcentre og socialafdelinger',
      },
      {
        documentId: reformConference.id,
        quote:
          'De faglige ledere har en afgørende opgave i at sikre ledelse og koordinering af tværgående opgaver.',
      },
    ],
  },
  {
    id: 'committed-leadership-community',
    title: {
      da: 'Forpligt alle på ledelsesfællesskab og fælles mål på tværs',
      en: 'Commit everyone to a leadership community with shared goals',
    },
    explanation: {
      da: 'Direktion og chefer sikrer fælles faglige perspektiver, når borgeren møder flere afdelinger.',
      en: 'Executives and heads ensure shared professional perspectives when a citizen meets several departments.',
    },
    verbatim: true,
    sources: [
      {
        documentId: reformConference.id,
        quote: 'Forpligt alle på ledelsesfællesskab og fælles mål på tværs',
      },
      {
        documentId: reformConference.id,
        quote:
          'Derfor har direktions- og chefniveauet et særligt ansvar for at sikre, at der er fælles faglige perspektiver, når borgerne i et forløb eller på samme tid møder flere afdelinger.',
      },
      {
        documentId: reformConference.id,
        quote:
          'Mange barrierer for helhedsløsninger ligger i selve ledelseskæden, ikke mindst når chefer eller andre i den øvre del af kæden har forskellige faglige mål og perspektiver',
      },
    ],
  },
];

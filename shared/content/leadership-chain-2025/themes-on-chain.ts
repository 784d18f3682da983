/** Themes 4–6: goals, results and direction through the whole chain. */
import type { Option } from '../../domain/kinds/choice/choice-poll';
import { fourGuidingMarks, reformConference } from '../writing/source-documents';

export const themesOnChain: readonly Option[] = [
  {
    id: 'few-visible-goals',
    title: {
      da: 'Sæt få, men synlige mål i hele ledelseskæden',
      en: 'Set few but visible goals through the whole leadership chain',
    },
    explanation: {
      da: 'Hele kæden styrer efter få, men synlige mål – med tillid og dialog.',
      en: 'The whole chain steers by few but visible goals – with trust and dialogue.',
    },
    verbatim: false,
    sources: [
      {
        documentId: fourGuidingMarks.id,
        quote:
          'God ledelse skaber værdi - vi får den samledele ledelseskæde til at fungere med tillid, dialog og få men synlige mål - Frem for komplekse nationale styringssystemer',
      },
    ],
  },
  {
    id: 'chain-pull-results',
    title: {
      da: 'Skab kædetræk om gode resultater',
      en: 'Pull together as a chain for good results',
    },
    explanation: {
      da: 'Alle niveauer kender resultaterne og forpligter hinanden på at lære af de gode og rette op på de dårlige.',
      en: 'Every level knows the results and is committed to the others: learning from the good ones and putting the poor ones right.',
    },
    verbatim: true,
    sources: [
      {
        documentId: reformConference.id,
        quote: 'Skab kædetræk om gode resultater',
      },
      {
        documentId: reformConference.id,
        quote:
          'Det indebærer, at der i ledelseskæden skal være en kommunikation og en viden om resultaterne, og at niveauerne i kæden er gensidigt forpligtet på at handle og bistå hinanden for at lære af de gode resultater og for at rette op på de dårlige.',
      },
    ],
  },
  {
    id: 'shared-direction',
    title: {
      da: 'Skab fælles retning og tydelige rammer',
      en: 'Create shared direction and clear boundaries',
    },
    explanation: {
      da: 'Alle led kender den fælles retning, og medarbejderne har tydelige rammer.',
      en: 'Every level knows the shared direction, and employees have clear boundaries.',
    },
    verbatim: false,
    sources: [
      {
        documentId: reformConference.id,
        quote: 'med til at skabe et fælles mindset og retning for udviklingsarbejdet',
      },
      {
        documentId: reformConference.id,
        quote: 'har fælles mål og principper og fælles fagligt mindset',
      },
      {
        documentId: reformConference.id,
        quote: 'så medarbejderne har tydelige rammer og retning for indsatserne',
      },
    ],
  },
];

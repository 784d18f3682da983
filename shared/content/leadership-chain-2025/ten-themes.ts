/** «Hvor er potentialet i ledelseskæden størst?»: the ten themes, up to three marks each. */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import { themesOnChain } from './themes-on-chain';
import { themesOnConditions } from './themes-on-conditions';
import { themesOnPractice } from './themes-on-practice';

export const tenThemes: ChoicePoll = {
  kind: 'choice',
  id: 'ten-themes',
  title: {
    da: 'Hvor er potentialet i ledelseskæden størst?',
    en: 'Where is the potential in the leadership chain greatest?',
  },
  instruction: {
    da: 'Sæt hver for sig op til tre kryds ved de temaer, hvor ledelseskæden hos jer har størst udviklingspotentiale.',
    en: 'On your own, mark up to three themes where your leadership chain has the greatest potential for development.',
  },
  options: [...themesOnConditions, ...themesOnChain, ...themesOnPractice],
  maxMarks: 3,
  baseKind: 'voters',
  editorNote: {
    da: 'De tre topscorere er gengivet ordret; de øvrige syv temaer er formuleret til Pejling med afsæt i kilderne. To af de syv har en titel, der også står ordret i konferencens materiale. Konferencens stemmetal er ikke dokumenteret.',
    en: 'The three top scorers are word for word in Danish; the other seven themes are worded for Pejling, based on the sources. Two of the seven have a title that also stands word for word in the conference’s material. The conference’s vote counts are not documented. The English wording is Pejling’s.',
  },
};

/** The four questions of the report’s preface. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, quoted } from '../writing/writing';

export const prefaceQuestions: LinesActivity = {
  kind: 'discussion',
  id: 'preface-questions',
  title: both('Forordets fire spørgsmål (2015)', 'The four questions of the preface (2015)'),
  documentId: topManagement.id,
  minutes: 25,
  note: null,
  alternativeTo: null,
  lines: [
    quoted(topManagement, {
      quote:
        'Hvad indebærer de store demografiske forskydninger og forandringer i Danmark for arbejdet i kommunens topledelse?',
      en: 'What do the great demographic shifts and changes in Denmark mean for the work of the municipality’s top management?',
    }),
    quoted(topManagement, {
      quote:
        'Hvordan påvirker de nationale velfærdsreformer ledelsesopgaverne i den kommunale forvaltning?',
      en: 'How do the national welfare reforms affect the tasks of leadership in municipal administration?',
    }),
    quoted(topManagement, {
      quote:
        'Hvilke økonomiske, teknologiske og strukturelle vilkår vil præge topchefjobbet de næste 10 år?',
      en: 'Which economic, technological and structural conditions will shape the job of a top manager over the next ten years?',
    }),
    quoted(topManagement, {
      quote: 'Og hvordan vil det påvirke de politiske forventninger?',
      en: 'And how will that affect political expectations?',
    }),
  ],
  waitsFor: [],
};

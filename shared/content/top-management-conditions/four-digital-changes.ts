/** What digitalisation changes, as the report saw it in 2015. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, prompt, quoted } from '../writing/writing';

export const fourDigitalChanges: LinesActivity = {
  kind: 'discussion',
  id: 'four-digital-changes',
  title: both('Digitale forandringer', 'Digital changes'),
  documentId: topManagement.id,
  minutes: 20,
  note: null,
  alternativeTo: null,
  lines: [
    prompt(
      'Drøft ved bordet: Hvor langt er I, og hvad mangler?',
      'Discuss at your table: how far have you come, and what is missing?',
    ),
    quoted(topManagement, {
      quote: 'Service- og myndighedsopgaver vil blive løst på en ny måde.',
      en: 'Service and regulatory tasks will be carried out in a new way.',
    }),
    quoted(topManagement, {
      quote:
        'Borgerne vil kommunikere anderledes med kommunen bl.a. gennem selvbetjeningsløsninger.',
      en: 'Citizens will communicate differently with the municipality, among other things through self-service.',
    }),
    quoted(topManagement, {
      quote:
        'Arbejdsprocesser kan rationaliseres via digitalisering af processerne, jævnfør bl.a. de forestående procesoptimeringer i forlængelse af udbuddet af monopolsystemerne.',
    }),
    quoted(topManagement, {
      quote:
        'Og hele den offentlige sektor vil blive bundet bedre sammen, hvorved der skabes nye rollefordelinger mellem myndigheder.',
      en: 'And the whole public sector will be tied together better, which creates new divisions of roles between authorities.',
    }),
  ],
  waitsFor: [],
};

/** The three themes for local welfare solutions. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, quoted } from '../writing/writing';

export const threeWelfareThemes: LinesActivity = {
  kind: 'reading',
  id: 'three-welfare-themes',
  title: both(
    'Tre temaer for lokale velfærdsløsninger',
    'Three themes for local welfare solutions',
  ),
  documentId: topManagement.id,
  minutes: 5,
  note: null,
  alternativeTo: null,
  lines: [
    quoted(topManagement, {
      quote: 'Det er for det første bedre resultater i kerneydelsen.',
      en: 'First, better results in core services.',
    }),
    quoted(topManagement, {
      quote: 'For det andet udvikling fra et borgerperspektiv',
      en: 'Second, development from a citizen’s perspective',
    }),
    quoted(topManagement, {
      quote: 'for det tredje større sammenhæng og helhed på tværs af områder',
      en: 'third, more coherence and wholeness across areas',
    }),
  ],
  waitsFor: [],
};

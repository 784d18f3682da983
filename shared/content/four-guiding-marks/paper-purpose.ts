/** What the discussion paper says that it is for. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { fourGuidingMarks } from '../writing/source-documents';
import { both, heading, quoted } from '../writing/writing';

export const paperPurpose: LinesActivity = {
  kind: 'reading',
  id: 'paper-purpose',
  title: both('Hvad debatoplægget vil', 'What the discussion paper is for'),
  documentId: fourGuidingMarks.id,
  minutes: 5,
  note: null,
  alternativeTo: null,
  lines: [
    heading(fourGuidingMarks, 'Dette debatoplæg', 'This discussion paper', 'DETTE DEBATOPLÆG'),
    quoted(fourGuidingMarks, {
      quote: 'Bygger videre på ” Vejen til en ny forvaltningspolitik”',
      shown: 'Bygger videre på ”Vejen til en ny forvaltningspolitik”',
      en: 'Builds on “Vejen til en ny forvaltningspolitik” (“Towards a new administrative policy”)',
    }),
    quoted(fourGuidingMarks, {
      quote: 'Er KOMDIR’s indspil til arbejdet med og dialogen om regeringens Sammenhængsreform',
      en: 'Is KOMDIR’s contribution to the work on, and the dialogue about, the government’s coherence reform',
    }),
    quoted(fourGuidingMarks, {
      quote:
        'Placerer tillid, faglighed og kvalitet som afgørende på den samfundsmæssige dagsorden',
      en: 'Puts trust, professionalism and quality on society’s agenda as decisive',
    }),
    quoted(fourGuidingMarks, {
      quote:
        'Retter fokus på en mere enkel offentlig styringsmodel med et større ledelsesrum og blikket rettet mod effekt',
      en: 'Focuses on a simpler model of public governance with more room for leadership and an eye on effect',
    }),
  ],
  waitsFor: [],
};

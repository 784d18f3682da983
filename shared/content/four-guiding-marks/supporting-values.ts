/** The ten supporting values of the discussion paper. */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { fourGuidingMarks } from '../writing/source-documents';
import { both, ownOption, verbatimOption } from '../writing/writing';

const supportingValuesPoll: ChoicePoll = {
  kind: 'choice',
  id: 'supporting-values',
  title: both(
    'De understøttende værdier: Hvilke skal vi arbejde mest med?',
    'The supporting values: which should we work on most?',
  ),
  instruction: both('Sæt hver for sig op til tre kryds.', 'On your own, mark up to three.'),
  options: [
    verbatimOption(
      fourGuidingMarks,
      'val-1',
      'Vi er ambitiøse på kommunens vegne',
      'We are ambitious on behalf of the municipality',
    ),
    verbatimOption(fourGuidingMarks, 'val-2', 'Vi udviser ordentlighed', 'We act with decency'),
    verbatimOption(
      fourGuidingMarks,
      'val-3',
      'Vi skaber de bedste rammer for, at medarbejderne kan bruge deres faglighed',
      'We create the best conditions for staff to use their expertise',
    ),
    ownOption(
      fourGuidingMarks,
      'val-4',
      both('Vi tager ansvar', 'We take responsibility'),
      [
        'Vi tager ansvar; for lokalsamfundet, for medarbejderne, for organisering og effektiv drift',
      ],
      both(
        'For lokalsamfundet, for medarbejderne, for organisering og effektiv drift.',
        'For the local community, for staff, for organisation and efficient operation.',
      ),
    ),
    verbatimOption(
      fourGuidingMarks,
      'val-5',
      'Vi går forrest, er synlige, handler og går i dialog',
      'We lead the way, are visible, act and enter into dialogue',
    ),
    verbatimOption(
      fourGuidingMarks,
      'val-6',
      'Vi taler den offentlige sektor op',
      'We speak up for the public sector',
    ),
    verbatimOption(
      fourGuidingMarks,
      'val-7',
      'Sammenhæng og helhedsperspektiv – med fokus på effekt',
      'Coherence and a holistic perspective – with a focus on effect',
    ),
    verbatimOption(
      fourGuidingMarks,
      'val-8',
      'God ledelse bidrager til at håndtere kompleksitet',
      'Good leadership helps handle complexity',
    ),
    verbatimOption(
      fourGuidingMarks,
      'val-9',
      'Man kan kun lede noget når man er i kontakt med det',
      'You can only lead something when you are in contact with it',
    ),
    verbatimOption(
      fourGuidingMarks,
      'val-10',
      'Digitale løsninger skal skabe merværdi',
      'Digital solutions must create added value',
    ),
  ],
  maxMarks: 3,
  baseKind: 'voters',
  editorNote: both(
    'Værdierne er gengivet ordret; titlen på nummer fire er forkortet af Pejling. Spørgsmålet og den engelske ordlyd er Pejlings.',
    'The values are word for word in Danish; the title of number four is shortened by Pejling. The question and the English wording are Pejling’s.',
  ),
};

export const supportingValues: VoteActivity = {
  kind: 'vote',
  id: 'supporting-values',
  title: both('De understøttende værdier', 'The supporting values'),
  documentId: fourGuidingMarks.id,
  minutes: 15,
  note: null,
  alternativeTo: null,
  polls: [supportingValuesPoll],
};

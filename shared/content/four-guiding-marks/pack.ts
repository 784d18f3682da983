/** The pack of the discussion paper on four guiding marks. */
import type { Pack } from '../../domain/workshop/pack';
import { fourGuidingMarks } from '../writing/source-documents';
import { both, itemsOf, plainItem } from '../writing/writing';
import { guidingMarks } from './guiding-marks';
import { paperPurpose } from './paper-purpose';
import { describesUs } from './scales';
import { supportingValues } from './supporting-values';

export const guidingMarksPack: Pack = {
  id: 'four-guiding-marks',
  name: both('De fire pejlemærker', 'The four guiding marks'),
  summary: both(
    'Kendetegner pejlemærkerne os i dag, og hvilke af de ti værdier skal vi arbejde med?',
    'Do the guiding marks describe us today, and which of the ten values should we work on?',
  ),
  workshopTitle: both('Pejlemærker for forvaltningen', 'Guiding marks for the administration'),
  polls: [...guidingMarks.polls, ...supportingValues.polls],
  agenda: [
    plainItem('talk', 'welcome', both('Velkomst', 'Welcome'), 10),
    ...itemsOf(paperPurpose),
    ...itemsOf(guidingMarks),
    plainItem(
      'exercise',
      'exercise-marks',
      both('Bordøvelse: Hvor langt er vi?', 'Table exercise: how far have we come?'),
      25,
    ),
    plainItem('break', 'break', both('Pause', 'Break')),
    ...itemsOf(supportingValues),
    plainItem('discussion', 'wrap-up', both('Opsamling', 'Wrap-up'), 25),
  ],
  startTime: '09:30',
  scales: [describesUs],
  activities: [guidingMarks, supportingValues, paperPurpose],
  quotations: [],
  documents: [fourGuidingMarks],
};

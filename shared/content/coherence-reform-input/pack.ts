/** The pack of the chief executives’ letter with four inputs: something to discuss, and nothing to vote on. */
import type { Pack } from '../../domain/workshop/pack';
import { chiefExecutivesLetter } from '../writing/source-documents';
import { both, itemsOf, plainItem } from '../writing/writing';
import { fourInputs } from './four-inputs';

export const coherenceReformPack: Pack = {
  id: 'coherence-reform-input',
  name: both('Fire input til en ledelsesreform', 'Four inputs to a leadership reform'),
  summary: both(
    'Kommunaldirektørforeningens fire input, til drøftelse ved bordene.',
    'Four inputs from the association of chief executives, to discuss at the tables.',
  ),
  workshopTitle: both('Ledelse og kompetencer', 'Leadership and competences'),
  polls: [],
  agenda: [
    plainItem('talk', 'welcome', both('Velkomst', 'Welcome'), 10),
    ...itemsOf(fourInputs),
    plainItem('discussion', 'wrap-up', both('Opsamling', 'Wrap-up'), 20),
  ],
  startTime: '09:30',
  scales: [],
  activities: [fourInputs],
  quotations: [],
  documents: [chiefExecutivesLetter],
};

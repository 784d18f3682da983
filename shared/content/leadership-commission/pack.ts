/** The pack of the Leadership Commission’s recommendations. */
import type { Pack } from '../../domain/workshop/pack';
import { leadershipCommission } from '../writing/source-documents';
import { both, itemsOf, plainItem } from '../writing/writing';
import { inputFacts } from './input-facts';
import { recommendations28 } from './recommendations-28';
import { sevenMessages } from './seven-messages';

export const leadershipCommissionPack: Pack = {
  id: 'leadership-commission',
  name: both('Sæt borgerne først', 'Put citizens first'),
  summary: both(
    'Ledelseskommissionens syv budskaber til afstemning og de 28 anbefalinger til drøftelse ved bordene.',
    'The Leadership Commission’s seven messages to vote on, and its 28 recommendations to discuss at the tables.',
  ),
  workshopTitle: both('Ledelse tæt på borgerne', 'Leadership close to citizens'),
  polls: sevenMessages.polls,
  agenda: [
    plainItem('talk', 'welcome', both('Velkomst', 'Welcome'), 10),
    ...itemsOf(inputFacts),
    ...itemsOf(sevenMessages),
    plainItem('break', 'break', both('Pause', 'Break')),
    ...itemsOf(recommendations28),
    plainItem('discussion', 'wrap-up', both('Opsamling', 'Wrap-up'), 25),
  ],
  startTime: '09:30',
  scales: [],
  activities: [sevenMessages, recommendations28, inputFacts],
  quotations: [],
  documents: [leadershipCommission],
};

/** The pack of the report of 2015 on conditions for top management. */
import type { Pack } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, itemsOf, plainItem } from '../writing/writing';
import { externalRelations } from './external-relations';
import { fiveConclusions } from './five-conclusions';
import { fourDigitalChanges } from './four-digital-changes';
import { fourEfficiency } from './four-efficiency';
import { fourMainThemes } from './four-main-themes';
import { prefaceQuestions } from './preface-questions';
import { reportQuotationsOne } from './report-quotations-one';
import { reportQuotationsTwo } from './report-quotations-two';
import { agreeOfFive } from './scales';
import { threeRoles } from './three-roles';
import { threeWelfareThemes } from './three-welfare-themes';

export const topManagementPack: Pack = {
  id: 'top-management-conditions',
  name: both('Nye rammevilkår for topledelse', 'New conditions for top management'),
  summary: both(
    'Fem forudsigelser fra 2015: Er det gået sådan? Og topchefens tre roller, i dag og som de burde være.',
    'Five predictions from 2015: did they come true? And the three roles of the top manager, today and as they ought to be.',
  ),
  workshopTitle: both('Rammevilkår for topledelse', 'Conditions for top management'),
  polls: [...fiveConclusions.polls, ...threeRoles.polls],
  agenda: [
    plainItem('talk', 'welcome', both('Velkomst', 'Welcome'), 10),
    ...itemsOf(fiveConclusions),
    ...itemsOf(prefaceQuestions),
    plainItem('break', 'break', both('Pause', 'Break')),
    ...itemsOf(threeRoles),
    ...itemsOf(fourDigitalChanges),
    plainItem('discussion', 'wrap-up', both('Opsamling', 'Wrap-up'), 25),
  ],
  startTime: '09:30',
  scales: [agreeOfFive],
  activities: [
    fiveConclusions,
    fourMainThemes,
    threeRoles,
    fourEfficiency,
    threeWelfareThemes,
    fourDigitalChanges,
    externalRelations,
    prefaceQuestions,
  ],
  quotations: [...reportQuotationsOne, ...reportQuotationsTwo],
  documents: [topManagement],
};

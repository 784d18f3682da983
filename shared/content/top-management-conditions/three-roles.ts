/** The three roles of top managers: today, and as they ought to be. */
import type { AllocationPoll } from '../../domain/kinds/allocation/allocation-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, ownOption } from '../writing/writing';

const threeRolesTodayPoll: AllocationPoll = {
  kind: 'allocation',
  id: 'three-roles-today',
  title: both(
    'Hvilke roller fylder mest hos jer i dag?',
    'Which roles take up most where you are today?',
  ),
  instruction: both(
    'Fordel hver for sig 10 point: Skriv et tal ved hver.',
    'On your own, spread 10 points: write a number at each.',
  ),
  options: [
    ownOption(
      topManagement,
      'today-role-1',
      both('Rådgive politikerne', 'Advise the politicians'),
      ['Topchefer skal dels rådgive politikerne og dels lede organisationen.'],
    ),
    ownOption(topManagement, 'today-role-2', both('Lede organisationen', 'Lead the organisation'), [
      'Topchefer skal dels rådgive politikerne og dels lede organisationen.',
    ]),
    ownOption(topManagement, 'today-role-3', both('Den eksterne rolle', 'The external role'), [
      'den tredje dimension handler om den eksterne rolle og samspillet med en række aktører i kommunen og på tværs af kommuner',
    ]),
  ],
  totalPoints: 10,
  editorNote: both(
    'Rollerne er Pejlings korte titler til dokumentets beskrivelse. Afstemningen består af to spørgsmål: i dag og ønsket.',
    'The roles are Pejling’s short titles for the document’s description. The vote has two questions: today, and as wished.',
  ),
};

const threeRolesWishedPoll: AllocationPoll = {
  kind: 'allocation',
  id: 'three-roles-wished',
  title: both(
    'Hvilke roller burde fylde mest hos jer?',
    'Which roles ought to take up most where you are?',
  ),
  instruction: both(
    'Fordel hver for sig 10 point: Skriv et tal ved hver.',
    'On your own, spread 10 points: write a number at each.',
  ),
  options: [
    ownOption(
      topManagement,
      'wished-role-1',
      both('Rådgive politikerne', 'Advise the politicians'),
      ['Topchefer skal dels rådgive politikerne og dels lede organisationen.'],
    ),
    ownOption(
      topManagement,
      'wished-role-2',
      both('Lede organisationen', 'Lead the organisation'),
      ['Topchefer skal dels rådgive politikerne og dels lede organisationen.'],
    ),
    ownOption(topManagement, 'wished-role-3', both('Den eksterne rolle', 'The external role'), [
      'den tredje dimension handler om den eksterne rolle og samspillet med en række aktører i kommunen og på tværs af kommuner',
    ]),
  ],
  totalPoints: 10,
  editorNote: both(
    'Rollerne er Pejlings korte titler til dokumentets beskrivelse. Afstemningen består af to spørgsmål: i dag og ønsket.',
    'The roles are Pejling’s short titles for the document’s description. The vote has two questions: today, and as wished.',
  ),
};

export const threeRoles: VoteActivity = {
  kind: 'vote',
  id: 'three-roles',
  title: both('Topchefens tre roller', 'The three roles of the top manager'),
  documentId: topManagement.id,
  minutes: 10,
  note: both('To afstemninger: i dag og ønsket.', 'Two polls: today, and as wished.'),
  alternativeTo: null,
  polls: [threeRolesTodayPoll, threeRolesWishedPoll],
};

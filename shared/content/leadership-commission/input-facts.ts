/** Figures that the commission put up for debate in 2018. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { leadershipCommission } from '../writing/source-documents';
import { both, prompt, quoted } from '../writing/writing';

const survey = both(
  'Ledelseskommissionens spørgeskemaundersøgelse (2018)',
  'The Leadership Commission’s survey (2018)',
);
const innovation = both(
  'Center for Offentlig Innovation (2017), efter Ledelseskommissionen (2018)',
  'Center for Offentlig Innovation (2017), after the Leadership Commission (2018)',
);
const cowi = both(
  'COWI (2018), efter Ledelseskommissionen (2018)',
  'COWI (2018), after the Leadership Commission (2018)',
);
const workEnvironment = both(
  'NFA (2017), efter Ledelseskommissionen (2018)',
  'NFA (2017), after the Leadership Commission (2018)',
);

export const inputFacts: LinesActivity = {
  kind: 'discussion',
  id: 'input-facts',
  title: both('Tal til debat (2018)', 'Figures for debate (2018)'),
  documentId: leadershipCommission.id,
  minutes: 20,
  note: null,
  alternativeTo: null,
  lines: [
    prompt(
      'Drøft ved bordet: Ville tallene se ud på samme måde hos jer i dag?',
      'Discuss at your table: would the figures look the same where you are today?',
    ),
    quoted(leadershipCommission, {
      quote:
        'Kun 4 ud af 10 offentlige ledere tilkendegiver, at de i høj eller meget høj grad har tilstrækkelig information om andre offentlige institutioners aktiviteter, der har betydning for løsningen af deres kerneopgave.',
      by: survey,
    }),
    quoted(leadershipCommission, {
      quote:
        'Eksterne innovationssamarbejder giver oftere højere kvalitet. Det gælder især tværoffentligt og internationalt samarbejde. Det er givetvis én af årsagerne til, at 79 % af alle offentlige innovationer sker i samarbejde med en eller flere eksterne parter.',
      by: innovation,
    }),
    quoted(leadershipCommission, {
      quote:
        'Cirka halvdelen af de offentlige ledere oplever den politiske interesse som understøttende, men en fjerdedel ser den som begrænsende.',
      by: survey,
    }),
    quoted(leadershipCommission, {
      quote:
        'Der er stor forskel på, hvor omfattende det formelle samarbejdssystem er. Eksempelvis har en region med 27.000 ansatte op mod 170 lokale MED-udvalg, hvor der i en undersøgt større dansk virksomhed med 17.000 ansatte kun er tre udvalg.',
      by: cowi,
    }),
    quoted(leadershipCommission, {
      quote:
        'En undersøgelse fra NFA viser, at 1/3 af medarbejderne i den offentlige sektor sjældent eller aldrig oplever, at deres nærmeste leder involverer dem i tilrettelæggelsen af deres arbejde.',
      by: workEnvironment,
    }),
    quoted(leadershipCommission, {
      quote:
        'Kun 60 % af lederne træffer beslutninger på baggrund af ledelsesinformation om brugertilfredshed, og kun 51 % af lederne træffer beslutninger på baggrund af ledelsesinformation om resultater og effekter.',
      by: survey,
    }),
    quoted(leadershipCommission, {
      quote:
        '23 % af medarbejderne svarer, at deres nærmeste leder ”sjældent” eller ”aldrig” oversætter virksomhedens mål til deres opgaver.',
      by: workEnvironment,
    }),
    quoted(leadershipCommission, {
      quote:
        'Nogle ledere har direkte ansvar for mere end 100 medarbejdere. En fjerdedel af alle ledere – svarende til over 10.000 offentlige ledere – er direkte leder for over 27 medarbejdere.',
      by: survey,
    }),
    quoted(leadershipCommission, {
      quote:
        'Kun 21 % af lederne erklærer sig enige eller helt enige i, at der i deres organisation er tradition for at afskedige ledere, der ikke præsterer.',
      by: survey,
    }),
  ],
  waitsFor: [],
};

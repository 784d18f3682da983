/** The second pass: the pile of ballots typed again, heap by heap. */
import { plural } from '../format';

export const secondPass = {
  command: 'Anden tastning',
  leave: 'Tilbage til nye sedler',
  growing: (batch: number, count: number): string =>
    `Bunke ${batch}: ${count} ${plural(count, 'seddel', 'sedler')}`,
  layAside: (batch: number): string => `Læg de ti sedler til side som bunke ${batch}.`,
  forgotten: (count: number): string =>
    `${count} ${plural(count, 'stemmeseddel', 'stemmesedler')} kan ikke tastes igen. Pejling husker kun rækkefølgen af dem, der er tastet her, siden programmet blev startet og afstemningen åbnet.`,
  batch: (batch: number, all: number): string => `Bunke ${batch} af ${all}`,
  typed: (count: number): string => `${count} tastet`,
  intro: 'Tast hver seddel i bunken igen. Er bunken tom, så tryk Enter.',
  ballot: 'Seddel igen',
  empty: 'Bunken er tom',
  isEmpty: (typed: number, first: number): string =>
    `Du har tastet ${typed}, men første gang var der ${first} i bunken. Er bunken tom, så tryk Enter igen.`,
  takeBack: 'Fortryd seneste seddel',
  takeBackSettled: 'Fortryd bunkens rettelser',
  agrees: (batch: number): string => `Bunke ${batch} stemmer.`,
  kept: (batch: number): string => `Bunke ${batch} er afklaret. Der er ikke noget at rette.`,
  corrected: (batch: number, count: number): string =>
    `Bunke ${batch} er rettet: ${count} ${plural(count, 'rettelse', 'rettelser')}.`,
  changedMeanwhile: (batch: number): string =>
    `Sedlerne er ændret imens, så intet blev rettet. Tast bunke ${batch} igen.`,
  differs: (batch: number, count: number): string =>
    `Bunke ${batch}: ${count} ${plural(count, 'forskel', 'forskelle')}`,
  look: 'Find sedlen i bunken, og vælg det, der står på papiret.',
  keys: '1 eller 2 vælger · Pil op og ned går mellem forskellene · Enter afslutter bunken',
  difference: (number: number): string => `Forskel ${number}`,
  first: 'Første gang',
  second: 'Anden gang',
  blank: 'blank',
  spoiled: 'ugyldig',
  none: 'ingen seddel',
  undecided: (count: number): string =>
    `Vælg først 1 eller 2: ${count} ${plural(count, 'forskel', 'forskelle')} mangler.`,
  settle: 'Afslut bunken',
  wrongHeap: 'Det var den forkerte bunke',
  done: 'Alle bunker er tastet igen.',
  doneNext: 'Tryk Ctrl+Enter for at lukke afstemningen, eller gå tilbage til nye sedler.',
  closeTitle: 'Anden tastning er ikke færdig. Luk alligevel?',
  closeText: (batches: number): string =>
    `${batches} ${plural(batches, 'bunke', 'bunker')} er ikke tastet igen. Når afstemningen lukkes, glemmer Pejling rækkefølgen, og så kan ${plural(batches, 'den', 'de')} ikke tastes igen.`,
  closeYes: 'Luk alligevel',
};

/** The second pass: the pile of ballots typed again, batch by batch. */
import { formatFor, plural } from '../../lib/format';

const format = formatFor('da');

export const secondPass = {
  command: 'Anden tastning',
  leave: 'Tilbage til nye sedler',
  growing: (batch: number, count: number): string =>
    `Stak ${batch}: ${count} ${plural(count, 'seddel', 'sedler')}`,
  layAside: (batch: number): string => `Læg de ti sedler til side som stak ${batch}.`,
  forgotten: (count: number): string =>
    `${format.number(count)} ${plural(count, 'stemmeseddel', 'stemmesedler')} kan ikke tastes igen. Pejling husker kun rækkefølgen af dem, der er tastet her, siden programmet blev startet og afstemningen åbnet.`,
  batch: (batch: number, all: number): string => `Stak ${batch} af ${all}`,
  typed: (count: number): string => `${count} tastet`,
  intro: 'Tast hver seddel i stakken igen. Er stakken tom, så tryk Enter.',
  ballot: 'Seddel igen',
  empty: 'Stakken er tom',
  isEmpty: (typed: number, first: number): string =>
    `Du har tastet ${typed}, men første gang var der ${first} i stakken. Er stakken tom, så tryk Enter igen.`,
  takeBack: 'Fortryd seneste seddel',
  takeBackSettled: 'Fortryd stakkens rettelser',
  agrees: (batch: number): string => `Stak ${batch} passer.`,
  kept: (batch: number): string => `Stak ${batch} er afklaret. Der er ikke noget at rette.`,
  corrected: (batch: number, count: number): string =>
    `Stak ${batch} er rettet: ${count} ${plural(count, 'rettelse', 'rettelser')}.`,
  changedMeanwhile: (batch: number): string =>
    `Sedlerne er ændret imens, så intet blev rettet. Tast stak ${batch} igen.`,
  differs: (batch: number, count: number): string =>
    `Stak ${batch}: ${count} ${plural(count, 'forskel', 'forskelle')}`,
  look: 'Find sedlen i stakken, og vælg det, der står på papiret.',
  keys: '1 eller 2 vælger · Pil op og ned går mellem forskellene · Enter afslutter stakken',
  difference: (number: number): string => `Forskel ${number}`,
  first: 'Første gang',
  second: 'Anden gang',
  blank: 'blank',
  spoiled: 'ugyldig',
  none: 'ingen seddel',
  undecided: (count: number): string =>
    `Vælg først 1 eller 2: ${count} ${plural(count, 'forskel', 'forskelle')} mangler.`,
  settle: 'Afslut stakken',
  wrongHeap: 'Det var den forkerte stak',
  done: 'Alle stakke er tastet igen.',
  doneNext: 'Tryk Ctrl+Enter for at lukke afstemningen, eller gå tilbage til nye sedler.',
  closeTitle: 'Anden tastning er ikke færdig. Luk alligevel?',
  closeText: (batches: number): string =>
    `${batches} ${plural(batches, 'stak', 'stakke')} er ikke tastet igen. Når afstemningen lukkes, glemmer Pejling rækkefølgen, og så kan ${plural(batches, 'den', 'de')} ikke tastes igen.`,
  closeYes: 'Luk alligevel',
};

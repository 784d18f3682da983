/** Checking a file of results that was dropped on the window. */
import { plural } from '../../../lib/format';

export const checkedFile = {
  title: 'Tallene i filen',
  file: (name: string): string => `Filen: ${name}`,
  reading: 'Læser tallene i filen …',
  foreign: 'Filen er hverken et billede, en PDF eller en Office-fil fra Pejling.',
  unreadable: 'Filen kan ikke læses. Den er måske beskadiget, eller nogen har rettet i den.',
  tooLarge: 'Filen er for stor til at være en resultatfil fra Pejling.',
  newer:
    'Filen er lavet med en nyere udgave af Pejling. Tjek den på computeren med den nyere udgave.',
  nothing:
    'Filen har ingen tal med sig, så de kan ikke sammenlignes. Enten er den ikke fra Pejling, eller også har et andet program fjernet dem, da den blev gemt eller sendt.',
  shows: (title: string, date: string): string => `Filen viser tal fra »${title}«, ${date}:`,
  round: (title: string, round: number): string => `»${title}«, runde ${round}`,
  changed: 'Nogen har ændret de tal, filen har med sig. De er ikke, som Pejling skrev dem.',
  noWorkshop:
    'Arrangementet er ikke på denne computer, så tallene kan ikke sammenlignes med stemmerne.',
  noRound: (rounds: string): string =>
    `Arrangementet på denne computer har ikke ${rounds}, så tallene kan ikke sammenlignes med stemmerne.`,
  storedSame: (count: string): string =>
    `De ${count} tal, filen har med sig, er de samme som i arrangementet på denne computer.`,
  storedDiffers: (count: string, number: number): string =>
    `${count} ${plural(number, 'tal', 'tal')} i filen er ikke som i arrangementet på denne computer:`,
  visibleSame: 'Det, filen viser, passer med de tal, den har med sig.',
  visiblePartly:
    'Det, Pejling kan genkende i filen, passer med de tal, den har med sig. Nogle diagrammer har andre navne end Pejlings og er ikke sammenlignet.',
  visibleNotRead:
    'Pejling kan ikke læse, hvad der står på siderne. Kun de tal, filen har med sig, er sammenlignet.',
  otherPicture:
    'Billedet er ikke det, Pejling lavede. Det er tegnet eller gemt på ny, så det kan vise noget andet end de tal, det har med sig.',
  visibleDiffers: (count: string, number: number): string =>
    `${count} ${plural(number, 'tal', 'tal')}, filen viser, er ikke som de tal, den har med sig:`,
  storedDifference: (name: string, file: string, here: string): string =>
    `${name}: ${file} i filen, ${here} i arrangementet`,
  visibleDifference: (name: string, shown: string, carried: string): string =>
    `${name}: filen viser ${shown}, men har ${carried} med sig`,
  noNumber: 'intet tal',
  more: (count: string): string => `… og ${count} mere`,
  proves:
    'Det viser kun, om tallene er ens. Det beviser ikke, at de er rigtige, eller at ingen har rettet i teksten omkring dem.',
};

/** «Tydeligt flertal»: a show of hands in which everybody saw which option most were for, and nobody counted. */
import { formatFor, plural } from '../../lib/format';

export const majority = {
  open: 'Tydeligt flertal …',
  title: 'Tydeligt flertal for …',
  text: 'Salen ser, hvad de fleste rækker hånden op for, og ingen tæller. Resultatet får ingen tal, og det siges overalt.',
  which: 'Hvilken svarmulighed er der tydeligt flertal for?',
  record: 'Registrér tydeligt flertal',
  /** Hands were counted already: an estimate and numbers can't stand side by side. */
  refused: (count: number): string =>
    `Der er talt hænder for ${formatFor('da').number(count)} ${plural(count, 'svarmulighed', 'svarmuligheder')}. Et skøn kan ikke stå sammen med tal. Fortryd tallene med Ctrl+Z, eller tæl færdig.`,
  recorded: (option: string): string =>
    `Tydeligt flertal for nr. ${option}. Det er skønnet, ikke talt, og ingen svarmulighed får et tal. Tryk Ctrl+Enter for at lukke.`,
  /** On the buttons by which an estimate becomes a count. */
  countInstead: 'Intet tydeligt flertal, vi tæller',
  /** Below the lines that can be counted all the same. */
  replaces: 'Vælg en linje for at tælle. Det første tal erstatter skønnet.',
  result: (option: string): string => `Tydeligt flertal for »${option}«`,
  resultNote:
    'Skønnet ved håndsoprækning, ikke talt. Ingen svarmulighed har et tal eller en placering.',
  /** In the list of options, where a number would stand. */
  mark: 'flertal',
  notSaved: 'Flertallet er ikke registreret endnu. Prøv igen.',
};

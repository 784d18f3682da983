/** The editor view of polls: wordings, sources, scales. */
import { plural } from '../../lib/format';

export const polls = {
  heading: 'Temaer og spørgsmål',
  intro:
    'Det, du retter her, gælder fra næste gang, afstemningen åbnes. En afstemning, der allerede er åbnet, ændrer sig ikke.',
  question: 'Spørgsmål',
  instruction: 'Vejledning til deltagerne',
  option: (number: number) => `Tema ${number}`,
  explanation: 'Forklaring',
  statement: (number: number) => `Spørgsmål ${number}`,
  label: 'Kort navn',
  labelOf: (number: number) => `Kort navn til spørgsmål ${number}`,
  explanationOf: (number: number) => `Forklaring til tema ${number}`,
  maxMarks: 'Højeste antal kryds pr. deltager',
  base: 'Procent af',
  baseVoters: 'dem, der har stemt',
  basePresent: 'alle, der er til stede',
  scale: 'Svarskala',
  scaleSteps: (steps: string, dontKnow: string) => `${steps} · ${dontKnow}`,
  verbatim: 'Ordret fra kilden',
  ownWords: 'Formuleret til Pejling',
  sources: (count: number) => `${count} ${plural(count, 'kilde', 'kilder')}`,
  editorOnly: 'Vises kun her, aldrig på storskærmen.',
  editing: (language: string) => `Du retter teksten på ${language}.`,
  languageNames: { da: 'dansk', en: 'engelsk' },
  roundStarted:
    'Afstemningen er allerede åbnet. Den bruger teksten, som den var, da den blev åbnet.',
  blankText: 'Teksten må ikke være tom.',
};

/** The four inputs of the letter. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { chiefExecutivesLetter } from '../writing/source-documents';
import { both, ownHeading, prompt, quoted } from '../writing/writing';

export const fourInputs: LinesActivity = {
  kind: 'discussion',
  id: 'four-inputs',
  title: both(
    'Fire input til en ledelses- og kompetencereform',
    'Four inputs to a leadership and competence reform',
  ),
  documentId: chiefExecutivesLetter.id,
  minutes: 25,
  note: null,
  alternativeTo: null,
  lines: [
    prompt(
      'Drøft ved bordet: Hvilket af de fire input er vigtigst hos jer, og hvorfor?',
      'Discuss at your table: which of the four inputs matters most to you, and why?',
    ),
    ownHeading('Vertikal og tværgående ledelse', 'Vertical and cross-cutting leadership'),
    quoted(chiefExecutivesLetter, {
      quote:
        'At der sættes fokus på den vertikale og tværgående vinkel på ledelse på tværs i den offentlige sektor. Et systematisk samarbejde vil hjælpe til at give mere transparens i reguleringsprocesserne og blik for konsekvenser. F.eks. kan Forum for Offentlig Topledelse danne rammen for et forløb med fokus på;',
      isTitled: true,
    }),
    quoted(chiefExecutivesLetter, {
      quote: 'hvordan vi kan blive bedre til at implementere offentlige reformer',
      isTitled: true,
    }),
    quoted(chiefExecutivesLetter, {
      quote:
        'refleksion, dialog og inspiration ift. hvordan vi forstår ledelse og styring i den offentlige sektor',
      isTitled: true,
    }),
    quoted(chiefExecutivesLetter, {
      quote:
        'Set fra vores position er vi nu som samfund lykkes med den udgiftspolitiske styring. Lad os holde fast i den. Den er imidlertid ikke tilstrækkelig i forhold til at udvikle et bedre velfærdssamfund. Her har vi brug for at udvikle mere holistiske styringsformer, som reelt sætter borgeren i centrum! Lad os få udviklet en sådan fælles forståelse.',
      isTitled: true,
    }),
    ownHeading(
      'Politisk og administrativ lederrolle',
      'Political and administrative leadership roles',
    ),
    quoted(chiefExecutivesLetter, {
      quote:
        'Offentlig ledelse og styring er tæt forbundet med det samarbejde og samspil, der er til den politiske ledelse. Derfor anbefaler vi et sektorspecifikt fokus på rammer for den politiske lederrolle i samspil med den administrative lederrolle. Udviklingen siden kommunalreformen har krævet en ændring af den administrative ledelsesrolle.',
      isTitled: true,
    }),
    quoted(chiefExecutivesLetter, {
      quote:
        'Det påvirker også den politiske ledelsesrolle og synliggør behovet for, at fokusere på hvad der ligger i den politiske ledelsesopgave og i særdeleshed samspillet med den administrative ledelse.',
      isTitled: true,
    }),
    quoted(chiefExecutivesLetter, {
      quote:
        'Her bliver politikprocesser også relevante. Med tidlig inddragelse kan implementering og fokus på digitale muligheder komme ind allerede i politikforberedelsen og skabe en mere holistisk tilgang.',
      isTitled: true,
    }),
    ownHeading('Personligt ledelsesgrundlag', 'Personal leadership foundation'),
    quoted(chiefExecutivesLetter, {
      quote:
        'Systematisk arbejde med det personlige ledelsesgrundlag – som en del af den enkelte organisations ledelsesgrundlag. En sektorspecifik indsats og med rum til at den enkelte kommune selv definerer proces, mål opfølgning mv. Fastholdelse og udvikling af lederidentiteten hos vore driftsledere er central.',
      isTitled: true,
    }),
    ownHeading(
      'Horisontal implementering på tværs af kommuner',
      'Horizontal implementation across municipalities',
    ),
    quoted(chiefExecutivesLetter, {
      quote:
        'Fokus på refleksion og ledelse af de indsatser, hvor implementeringen er horisontal og går på tværs af kommuner. Eksempelvis Beredskabet, sundhedsområdet, beskæftigelse mv. I denne sammenhæng kan det være relevant at sætte fokus på de styringslogikker, der knytter sig til de enkelte fagområder.',
      isTitled: true,
    }),
  ],
  waitsFor: [],
};

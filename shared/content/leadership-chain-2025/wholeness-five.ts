/** The five questions on holistic solutions, word for word, on a scale that is Pejling's own default. */
import type { ScalePoll } from '../../domain/kinds/scale/scale-poll';
import { reformConference } from '../writing/source-documents';
import { degreeOfFour } from './scales';

const documentId = reformConference.id;

export const wholenessFive: ScalePoll = {
  kind: 'scale',
  id: 'wholeness-five',
  title: {
    da: 'Hvor er potentialet for helhedsløsninger størst?',
    en: 'Where is the potential for holistic solutions greatest?',
  },
  instruction: {
    da: 'Svar hver for sig på hvert spørgsmål.',
    en: 'Answer each question on your own.',
  },
  statements: [
    {
      id: 'wholeness-q1',
      text: {
        da: 'Har borgerne i din kommune oplevelsen af at møde helhedsløsninger på tværs af fag- og opgaveområder?',
        en: 'Do citizens in your municipality experience being met with holistic solutions across professional fields and task areas?',
      },
      label: { da: 'Borgernes oplevelse af helhed', en: 'Citizens’ experience of coherence' },
      verbatim: true,
      sources: [
        {
          documentId,
          quote:
            'Har borgerne i din kommune oplevelsen af at møde helhedsløsninger på tværs af fag- og opgaveområder?',
        },
      ],
    },
    {
      id: 'wholeness-q2',
      text: {
        da: 'Er der på direktions- og chefniveau i din kommune et stærkt ledelsesfællesskab om indholdet i helhedsløsninger og fælles styrende mål for indsatserne?',
        en: 'Is there, at executive and head-of-department level in your municipality, a strong leadership community on the content of holistic solutions and on shared governing goals for the efforts?',
      },
      label: {
        da: 'Ledelsesfællesskab: direktion og chefer',
        en: 'Leadership community: executives and heads',
      },
      verbatim: true,
      sources: [
        {
          documentId,
          quote:
            'Er der på direktions- og chefniveau i din kommune et stærkt ledelsesfællesskab om indholdet i helhedsløsninger og fælles styrende mål for indsatserne?',
        },
      ],
    },
    {
      id: 'wholeness-q3',
      text: {
        da: 'Har de faglige ledere i kommunens borgernære enheder et forpligtende ledelsesfællesskab om helhedsløsninger på tværs af opgaveområderne?',
        en: 'Do the professional managers in the municipality’s citizen-facing units have a committed leadership community on holistic solutions across task areas?',
      },
      label: {
        da: 'Ledelsesfællesskab: faglige ledere',
        en: 'Leadership community: professional managers',
      },
      verbatim: true,
      sources: [
        {
          documentId,
          // «ledelsesfælleskab» is the document's own spelling; the text above corrects it.
          quote:
            'Har de faglige ledere i kommunens borgernære enheder et forpligtende ledelsesfælleskab om helhedsløsninger på tværs af opgaveområderne?',
        },
      ],
    },
    {
      id: 'wholeness-q4',
      text: {
        da: 'Har din kommune klare principper for, hvad det indebærer at arbejde med afsæt i et borgerperspektiv?',
        en: 'Does your municipality have clear principles for what it means to work from a citizen perspective?',
      },
      label: {
        da: 'Principper for borgerperspektiv',
        en: 'Principles for a citizen perspective',
      },
      verbatim: true,
      sources: [
        {
          documentId,
          quote:
            'Har din kommune klare principper for, hvad det indebærer at arbejde med afsæt i et borgerperspektiv?',
        },
      ],
    },
    {
      id: 'wholeness-q5',
      text: {
        da: 'Er der i kommunens organisation en tilstrækkelig økonomisk fleksibilitet, der kan understøtte arbejdet med helhedsløsninger på tværs af afdelinger og opgaveområder?',
        en: 'Is there sufficient financial flexibility in the municipality’s organisation to support work with holistic solutions across departments and task areas?',
      },
      label: {
        da: 'Økonomisk fleksibilitet på tværs',
        en: 'Financial flexibility across departments',
      },
      verbatim: true,
      sources: [
        {
          documentId,
          quote:
            'Er der i kommunens organisation en tilstrækkelig økonomisk fleksibilitet, der kan understøtte arbejdet med helhedsløsninger på tværs af afdelinger og opgaveområder?',
        },
      ],
    },
  ],
  scale: degreeOfFour,
  meanHint: { da: 'Lavt gennemsnit = stort potentiale', en: 'Low mean = large potential' },
  editorNote: {
    da: 'De fem spørgsmål er gengivet ordret; én stavefejl er rettet i visningen (»ledelsesfælleskab« til »ledelsesfællesskab«). Svarskalaen er Pejlings standard. Konferencens egen skala er ikke dokumenteret, så du kan frit vælge en anden. Der følger ingen tal med fra konferencen. Spørgsmål 2 rummer både indhold og fælles mål: Ét svar dækker begge dele.',
    en: 'The five questions are word for word in Danish; one spelling slip is corrected for display (“ledelsesfælleskab” to “ledelsesfællesskab”). The English wording is Pejling’s. The answer scale is Pejling’s default: the conference’s own scale is not documented, so feel free to choose another. No figures from the conference are included. Question 2 asks about both content and shared goals: one answer covers both.',
  },
};

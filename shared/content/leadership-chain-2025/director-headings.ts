/** The five headings of the directors’ part of the conference. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, heading, prompt, quoted } from '../writing/writing';

export const directorHeadings: LinesActivity = {
  kind: 'discussion',
  id: 'director-headings',
  title: both('Direktørernes fem overskrifter', 'The directors’ five headings'),
  documentId: reformConference.id,
  minutes: 25,
  note: null,
  alternativeTo: null,
  lines: [
    prompt(
      'Drøft ved bordet: Hvilken af de fem overskrifter er vigtigst hos jer, og hvorfor?',
      'Discuss at your table: which of the five headings matters most to you, and why?',
    ),
    heading(reformConference, 'Åbent vindue til forandring', 'An open window for change'),
    quoted(reformConference, {
      quote:
        'Ikke siden Kommunalreformen i 2007 har så mange lovområder været i spil samtidig, og vel at mærke med en forandring, der skaber flere handlemuligheder lokalt. Det var en rød tråd i indlæggene på konferencen, at dette åbne vindue skal udnyttes. Det påvirker ikke kun arbejdet i den administrative ledelseskæde. Reformerne påvirker også handlemulighederne i den nye kommunalbestyrelse i 2026.',
    }),
    heading(
      reformConference,
      'Giv ledelsesspændene et eftersyn',
      'Give the spans of control a check-up',
    ),
    quoted(reformConference, {
      quote:
        'Faglig ledelse tæt på medarbejderne skaber mere kvalitet for borgerne. Når faglige paradigmer og løsninger skal ændres – jævnfør de aktuelle reformer – er faglig ledelse tæt på medarbejderne ofte en forudsætning for at gennemføre de faglige forandringer. Mange reformer er i tidens løb kuldsejlet, fordi det faglige ledelsesniveau ikke havde ressourcer til implementeringen.',
    }),
    heading(
      reformConference,
      'Skab ledelsesfællesskab om helhed',
      'Create a leadership community around the whole',
    ),
    quoted(reformConference, {
      quote:
        'Mange barrierer for helhedsløsninger ligger i selve ledelseskæden, ikke mindst når chefer eller andre i den øvre del af kæden har forskellige faglige mål og perspektiver eller forskellig forståelse af ansvarsfordelingen for en opgave, som flere afdelinger er involveret i.',
    }),
    quoted(reformConference, {
      quote:
        'Derfor har direktions- og chefniveauet et særligt ansvar for at sikre, at der er fælles faglige perspektiver, når borgerne i et forløb eller på samme tid møder flere afdelinger.',
    }),
    heading(
      reformConference,
      'Skab kædetræk om gode resultater',
      'Pull together as a chain for good results',
    ),
    quoted(reformConference, {
      quote:
        'Direktørerne på konferencen fremhæver, at kvalitet og værdi for borgerne forudsætter, at ledelseskæden har fokus på resultater. At der er en skarp opmærksomhed på utilfredsstillende kvalitet, og at organisationen er i stand til at mobilisere ressourcer, der gør noget ved det.',
    }),
    quoted(reformConference, {
      quote:
        'Det indebærer, at der i ledelseskæden skal være en kommunikation og en viden om resultaterne, og at niveauerne i kæden er gensidigt forpligtet på at handle og bistå hinanden for at lære af de gode resultater og for at rette op på de dårlige. Kædetrækket om denne opgave skal være stærkt, som en af direktørerne formulerede det.',
    }),
    heading(
      reformConference,
      'Reformerne kalder på helhedsløsninger',
      'The reforms call for holistic solutions',
    ),
    quoted(reformConference, {
      quote:
        'Sammenhæng for borgerne er et hovedtema i reformerne. Det gælder Kvalitetsprogrammet for folkeskolen, der bl.a. har fokus på de mest udfordrede elever, men det gælder også ældrereformen og beskæftigelsesreformen. Mange børn, unge, voksne og ældre i udsatte positioner har flere kontakter til kommunen på samme tid. Det handler om nogle af de vigtigste og mest komplekse velfærdsopgaver.',
    }),
  ],
  waitsFor: [],
};

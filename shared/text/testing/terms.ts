/** Words that were mixed once: one word for one thing, as in the glossary of docs/architecture.md. */
import type { Language } from '../../lib/language';

export interface Term {
  readonly language: Language;
  /** The words not to be used, as they stand in a text. */
  readonly not: RegExp;
  /** What to say instead; stands in the glossary unless `isPhrase`. */
  readonly say: string;
  readonly why: string;
  /** A turn of phrase, no term. */
  readonly isPhrase?: true;
  /** Paths in the dictionary where the word is right. */
  readonly except?: RegExp;
}

const danish: readonly Omit<Term, 'language'>[] = [
  {
    not: /grupper?\b/iu,
    say: 'rolle',
    why: 'a voter reads both words and takes them for two things',
  },
  { not: /kontrolsum/iu, say: 'kryds i alt', why: 'so it is called on the printed slip' },
  { not: /\bslides?\b/iu, say: 'billede', why: 'English, and another word for the same picture' },
  {
    not: /(?<![\p{L}])muligheder(?:ne)?\b|\bén mulighed\b|\bhvert punkt\b/iu,
    say: 'svarmulighed',
    why: 'mulighed, svar and punkt meant the same; svar is what a participant gives',
  },
  {
    not: /\b(?:tag|tage|tages|taget|tog)(?: \S+){0,3} tilbage\b(?! til)/iu,
    say: 'træk tilbage',
    why: 'an entry on the list is trukket tilbage; Ctrl+Z is fortryd',
  },
  {
    not: /annull[eé]r/iu,
    say: 'fortryd',
    why: 'annullér only leaves a dialog without doing anything',
    except: /^common\.cancel$/,
  },
  {
    not: /(?<=[\p{Ll},] )I(?= )|(?<!\p{L})[Jj]er(?:es)?(?!\p{L})/u,
    say: 'du',
    why: 'the reader is one facilitator or one voter; only the room and a table are asked as I',
    isPhrase: true,
    except: /^slides\.test|^countPapers\.hostCard/,
  },
  { not: /\bmåden?\b/iu, say: 'metode', why: 'one word for how votes are collected' },
  {
    not: /\b(?:bord|stak) \S+ stemmer\b/iu,
    say: 'tallene passer',
    why: 'in a voting program »Bord 4 stemmer ikke« says that the table does not vote',
    isPhrase: true,
  },
  {
    not: /\bvotering|meningsmåling/iu,
    say: 'afstemning',
    why: 'votering is for parliament, and a meningsmåling asks strangers',
  },
  { not: /\bworkshop|\bsession/iu, say: 'arrangement', why: 'the code’s words' },
  { not: /\bagenda\b|dagsorden/iu, say: 'drejebog', why: 'facilitators’ own word' },
  { not: /publikum|projektorvindue/iu, say: 'storskærm', why: 'one word for what the room sees' },
  {
    not: /\bflet(?:te|tes|tet|ning)?\b|\bsaml(?:es|er)? (?:fra|igen)\b/iu,
    say: 'hent stemmer fra en anden computer',
    why: 'saml says nothing of what is done',
  },
  { not: /hvor du var\b/iu, say: 'hvor du slap', why: 'translated', isPhrase: true },
];

const english: readonly Omit<Term, 'language'>[] = [
  { not: /\barrangement|\bworkshop/iu, say: 'event', why: 'Danish, and the code’s word' },
  { not: /\baudience\b/iu, say: 'projector', why: 'one word for what the room sees' },
  { not: /\bheaps?\b/iu, say: 'stack', why: 'a heap is untidy; the ballots lie in order' },
  { not: /control sum/iu, say: 'marks in total', why: 'so it is called on the printed slip' },
  {
    not: /(?<!minimum )\bgroups?\b/iu,
    say: 'role',
    why: 'a voter reads both words and takes them for two things',
  },
  { not: /\bslides?\b/iu, say: 'picture', why: 'another word for the same thing' },
  {
    not: /\b(?:this|the) vote(?: is|\.|,|$)|runs the vote|\bvote is (?:open|closed)/iu,
    say: 'poll',
    why: 'a vote is what one participant gives',
  },
  { not: /least (?:group )?size/iu, say: 'minimum group size', why: 'translated' },
  {
    not: /where you were\b|last act\b/iu,
    say: 'where you left off',
    why: 'translated',
    isPhrase: true,
  },
];

export const TERMS: readonly Term[] = [
  ...danish.map((term) => ({ language: 'da' as const, ...term })),
  ...english.map((term) => ({ language: 'en' as const, ...term })),
];

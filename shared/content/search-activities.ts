/** Search in the packs as people type: without capitals, with aa for å, parts of words, in any order. */
import { localize, type Language, type LocalText } from '../lib/language';
import { rowsOf } from '../domain/poll/cell';
import type { Activity, Pack } from '../domain/workshop/pack';
import { PACKS } from './packs';

/** What was found: the activity, and the pack that it is from. */
export interface FoundActivity {
  readonly activity: Activity;
  readonly pack: Pack;
}

/**
 * The activities and quotations in which every word of `query` is found, in their title, pack, source, or texts as shown in `language`: those
 * with all words in the title first, else in the order of the packs. All of them for a blank query.
 */
export function searchActivities(query: string, language: Language): readonly FoundActivity[] {
  const words = wordsOf(query);
  const all = PACKS.flatMap((pack) =>
    [...pack.activities, ...pack.quotations].map((activity) => ({ activity, pack })),
  );
  const inTitle = ({ activity }: FoundActivity) =>
    hasAll(wordsOf(localize(activity.title, language)), words);
  const found = all.filter((own) => hasAll(wordsOf(textOf(own, language)), words));
  return [...found.filter(inTitle), ...found.filter((own) => !inTitle(own))];
}

function hasAll(text: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => text.some((own) => own.includes(word)));
}

/** The words of a text as they are compared: «Ærø» and «aeroe» are the same. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .normalize('NFD')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replaceAll(/\p{M}/gu, ''))
    .filter((word) => word !== '');
}

function textOf({ activity, pack }: FoundActivity, language: Language): string {
  const document = pack.documents.find(({ id }) => id === activity.documentId);
  const texts: readonly LocalText[] = [
    activity.title,
    pack.name,
    ...(document ? [document.citation, document.credit] : []),
    ...contentOf(activity),
  ];
  return texts.map((text) => localize(text, language)).join(' ');
}

function contentOf(activity: Activity): readonly LocalText[] {
  if (activity.kind !== 'vote') {
    return activity.lines.flatMap(({ text, source }) => (source ? [text, source.credit] : [text]));
  }
  return activity.polls.flatMap((poll) => [
    poll.title,
    ...rowsOf(poll).map(({ wording }) => wording),
  ]);
}
